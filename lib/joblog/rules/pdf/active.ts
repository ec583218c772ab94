import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { PdfRefused } from './limits';
import type { PdfContent } from './objects';

/** Names that no document without active content has, neither as a key nor as a value. */
const active = [
  ...['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'GoTo3DView', 'Rendition', 'RichMedia'],
  ...['RichMediaExecute', 'RichMediaContent', 'RichMediaSettings', 'RichMediaInstance', 'Movie', 'Sound', '3D', 'XFA'],
];
const attachments = ['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment'];

/** Throws `PdfRefused` when anything in the file does something, or brings something else along. */
export function checkNothingActive(content: PdfContent): void {
  if (content.names.has('Encrypt')) throw new PdfRefused('encrypted');
  if (active.some((name) => content.names.has(name))) throw new PdfRefused('active');
  if (attachments.some((name) => content.names.has(name))) throw new PdfRefused('attachment');
  const versions = Map.groupBy(content.objects, ({ number }) => number);
  const resolve = (value: PDFObject): PDFObject[] =>
    value instanceof PDFRef ? (versions.get(value.objectNumber) ?? []).map(({ object }) => object) : [value];
  for (const { object } of content.objects) walk(object, resolve);
}

type Resolve = (value: PDFObject) => PDFObject[];

/** What an object leads to is in the list of objects itself, so that no reference has to be followed. */
function walk(object: PDFObject, resolve: Resolve): void {
  if (object instanceof PDFArray) for (const one of object.asArray()) walk(one, resolve);
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return;
  if (object instanceof PDFRawStream && (dict.has(PDFName.of('F')) || dict.has(PDFName.of('FFilter'))))
    throw new PdfRefused('active');
  for (const [key, value] of dict.entries()) {
    checkEntry(key.decodeText(), value, resolve);
    walk(value, resolve);
  }
}

function checkEntry(key: string, value: PDFObject, resolve: Resolve): void {
  if (key === 'JS') throw new PdfRefused('active');
  if (key === 'EF') throw new PdfRefused('attachment');
  if (key === 'AA' && resolve(value).some((one) => !isEmpty(one))) throw new PdfRefused('active');
  if (key === 'OpenAction' && resolve(value).some(doesMoreThanShow)) throw new PdfRefused('active');
  if ((key === 'URI' || key === 'Base') && resolve(value).some((one) => !isWebAddress(one)))
    throw new PdfRefused('active');
}

const isEmpty = (value: PDFObject) => value instanceof PDFDict && value.keys().length === 0;

/** A place to begin reading is a list, or an action that only goes there. */
function doesMoreThanShow(value: PDFObject): boolean {
  if (!(value instanceof PDFDict)) return false;
  return String(value.get(PDFName.of('S'))) !== '/GoTo' || value.has(PDFName.of('Next'));
}

const schemes = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'callto', 'skype', 'sip', 'geo', 'ftp']);

/** An address of the web, of mail or a telephone; without a scheme it is taken for one of the web. */
function isWebAddress(value: PDFObject): boolean {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return !(value instanceof PDFName);
  // As viewers do: what cannot be seen does not count.
  const address = [...value.decodeText()].filter((sign) => sign > ' ' && sign !== '\u007f').join('');
  if (/^[\\/]{2}/.test(address)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  // "www.example.dk:8080" is no scheme.
  return scheme === undefined || scheme.includes('.') || schemes.has(scheme.toLowerCase());
}
