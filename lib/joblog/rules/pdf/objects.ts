import { PDFArray, type PDFDict, PDFName, type PDFObject, PDFParser, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { inflateWithin } from './inflate';
import { PdfRefused, pdfLimits } from './limits';

/** Everything that stands in a PDF, whether anything leads to it or not. */
export type PdfContent = {
  /** Each with its number; one that was changed stands here in every version, for viewers disagree on which counts. */
  objects: { number: number | null; object: PDFObject }[];
  /** Every name that occurs, as viewers read it: `/J#61vaScript` is `JavaScript`. */
  names: Set<string>;
};

/** The library's reader, which also notes each name that passes: also one that a later one of its dictionary covers. */
class NotingParser extends PDFParser {
  constructor(
    bytes: Uint8Array,
    private readonly names: Set<string>,
  ) {
    super(bytes);
  }

  protected override parseName(): PDFName {
    const name = super.parseName();
    this.names.add(name.decodeText());
    return name;
  }
}

const space = '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*[\\r\\n])';
// Viewers take any spelling of a number: `6`, `+6`, `6.0`, `000006`.
const number = '[+-]?[\\d.]{1,40}';
const begins = new RegExp(`(${number})${space}+${number}${space}*obj|trailer(?=${space}*<<)`, 'g');

/**
 * Reads every object of the file: wherever one begins, be it inside another's stream, and those packed in object streams.
 * `text` is the file read as latin1. Throws `PdfRefused`.
 */
export function readContent(bytes: Uint8Array, text: string): PdfContent {
  const content: PdfContent = { objects: [], names: new Set() };
  const budget = { bytes: pdfLimits.totalBytes };
  for (const match of text.matchAll(begins)) {
    const object = parseAt(bytes.subarray(match.index + match[0].length), content.names);
    add(content, match[1] === undefined ? null : Number.parseInt(match[1], 10), object);
    if (isPacked(object)) unpack(object, content, budget);
    else if (object instanceof PDFRawStream) weigh(object, budget);
  }
  return content;
}

function add(content: PdfContent, number: number | null, object: PDFObject): void {
  if (content.objects.length >= pdfLimits.objects) throw new PdfRefused('too-large-inside');
  content.objects.push({ number, object });
}

function parseAt(bytes: Uint8Array, names: Set<string>): PDFObject {
  try {
    return new NotingParser(bytes, names).parseObject();
  } catch {
    // Also what is nested so deep that reading it runs out of stack.
    throw new PdfRefused('broken');
  }
}

const type = PDFName.of('Type');
const unpackable = ['N', 'First'].map((name) => PDFName.of(name));

function isPacked(object: PDFObject): object is PDFRawStream {
  if (!(object instanceof PDFRawStream)) return false;
  // A type that stands elsewhere is nothing any program writes, and keeps us from seeing what viewers see.
  if (object.dict.get(type) instanceof PDFRef) throw new PdfRefused('broken');
  const isNamed = ['/ObjStm', '/XRef'].includes(String(object.dict.get(type)));
  return isNamed || unpackable.every((key) => object.dict.has(key));
}

/** Opens an object stream, or the list of objects that stands in the place of a table. */
function unpack(stream: PDFRawStream, content: PdfContent, budget: { bytes: number }): void {
  const filters = filtersOf(stream.dict);
  if (filters.length > 1 || (filters[0] ?? '/FlateDecode') !== '/FlateDecode') throw new PdfRefused('broken');
  const bytes = filters.length === 0 ? stream.contents : inflateWithin(stream.contents, budget);
  if (bytes === null) throw new PdfRefused('broken');
  if (!unpackable.every((key) => stream.dict.has(key))) return;
  // What is written as the difference to something else reads differently to us and to viewers.
  if (['DecodeParms', 'DP'].some((key) => stream.dict.has(PDFName.of(key)))) throw new PdfRefused('broken');
  noteNames(bytes, content.names);
  const [count, first] = unpackable.map((key) => Number(String(stream.dict.get(key))));
  if (count === undefined || first === undefined || !(count >= 0 && first >= 0)) throw new PdfRefused('broken');
  const index = Buffer.from(bytes.subarray(0, first)).toString('latin1').trim().split(/\s+/).map(Number);
  for (let at = 0; at < count; at += 1) {
    const [number = Number.NaN, offset = Number.NaN] = [index[2 * at], index[2 * at + 1]];
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(offset)) throw new PdfRefused('broken');
    add(content, number, parseAt(bytes.subarray(first + offset), content.names));
  }
}

/** Also of objects that the stream does not count. */
function noteNames(bytes: Uint8Array, names: Set<string>): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const [, name = ''] of text.matchAll(/\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g))
    names.add(PDFName.of(name).decodeText());
}

/** How the contents of a stream are written, outermost first. */
export function filtersOf(dict: PDFDict): string[] {
  const filter = dict.get(PDFName.of('Filter'));
  if (filter === undefined || String(filter) === 'null') return [];
  if (filter instanceof PDFName) return [String(filter)];
  if (filter instanceof PDFArray) return filter.asArray().map(String);
  throw new PdfRefused('broken');
}

const isPicture = (dict: PDFDict) => String(dict.get(PDFName.of('Subtype'))) === '/Image';

/** A file that is small to send can be large to open. */
function weigh({ dict, contents }: PDFRawStream, budget: { bytes: number }): void {
  const filters = filtersOf(dict);
  const packed = filters.filter((name) => ['/FlateDecode', '/LZWDecode', '/Fl', '/LZW'].includes(name));
  if (packed.length > 1) throw new PdfRefused('too-large-inside');
  if (isPicture(dict)) {
    const [width = 0, height = 0] = ['Width', 'Height'].map((name) => Number(String(dict.get(PDFName.of(name)))));
    if (width * height > pdfLimits.picturePoints) throw new PdfRefused('too-large-inside');
  } else if (filters[0] === '/FlateDecode') inflateWithin(contents, budget);
}
