import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import PdfWriter from 'pdfkit';
import { changed, helvetica, type Objects, onePage, stream, withStreams, withTable } from './write';

/** A file as pdfkit writes it. */
function written(options: PDFKit.PDFDocumentOptions, draw: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PdfWriter(options);
  const parts: Buffer[] = [];
  return new Promise((done) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => done(Buffer.concat(parts)));
    draw(document);
    document.end();
  });
}

const plex = 'node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Regular.ttf';

async function ofLibrary(change: (document: PDFDocument) => void | Promise<void>, packed = true): Promise<Buffer> {
  const document = await PDFDocument.create();
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams: packed }));
}

/** A grey page as a scanner sends it: nothing but a picture of the given number of bytes. */
function scanned(bytes: number): Buffer {
  const dots = randomBytes(bytes);
  const image = `/Type /XObject /Subtype /Image /Width 1000 /Height ${Math.floor(bytes / 1000)} /ColorSpace /DeviceGray /BitsPerComponent 8`;
  const objects: Objects = {
    ...onePage(),
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im0 6 0 R >> >> >>',
    4: stream('', 'q 595 0 0 842 0 0 cm /Im0 Do Q'),
    6: stream(image, dots),
  };
  return withTable(objects);
}

/** What stands first in a file that can be shown before all of it is there. */
function linearised(): Buffer {
  const objects: Objects = { 9: '<< /Linearized 1 /L 1200 /H [500 40] /O 3 /E 900 /N 1 /T 1000 >>', ...onePage() };
  return withTable(objects);
}

/** The largest that is taken, to the byte. */
function largest(): Buffer {
  const most = 10 * 1024 * 1024;
  const empty = scanned(10_000_000).length - 10_000_000;
  // The numbers in it have the same width, so that what is missing is missing in the picture alone.
  const file = scanned(most - empty);
  return Buffer.concat([file, Buffer.alloc(most - file.length, '\n')]);
}

const web = '<< /S /URI /URI (https://example.dk/portfolio?a=1) >>';
const annotation = (action: string) => `<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A ${action} >>`;

/** Files as people have them, from programs of different kinds. */
export const honestPdfs: Record<string, () => Buffer | Promise<Buffer>> = {
  'one of a single short page': () => withTable(onePage()),
  'one with Danish letters in its own font, tagged': () =>
    written({ tagged: true, pdfVersion: '1.7', lang: 'da-DK', info: { Title: 'Ansøgning, æøå' } }, (document) => {
      document
        .font(plex)
        .addStructure(document.struct('P', {}, () => void document.text('Kære Åse Ærø, jeg søger jobbet.')));
    }),
  'one of 300 pages': () =>
    written({}, (document) => {
      for (let page = 2; page <= 300; page += 1) document.text(`Side ${page}`).addPage();
    }),
  'one of a library, packed': () =>
    ofLibrary(async (document) => {
      const font = await document.embedFont(StandardFonts.Helvetica);
      document.addPage().drawText('Curriculum vitæ', { font });
    }),
  'one of a library, not packed': () => ofLibrary((document) => void document.addPage(), false),
  'one with objects in streams': () => withStreams(onePage()),
  'one with a link to the web and one to a mail': () =>
    withTable({
      ...onePage('x', { page: '/Annots [6 0 R 7 0 R 8 0 R]' }),
      6: annotation(web),
      7: annotation('<< /S /URI /URI (mailto:anna@example.dk) >>'),
      8: annotation('<< /S /URI /URI (www.example.dk:8080/cv) >>'),
    }),
  'one with a form to fill in': () =>
    ofLibrary((document) => {
      const page = document.addPage();
      document.getForm().createTextField('navn').addToPage(page);
      document.getForm().createCheckBox('enig').addToPage(page);
    }),
  'one that says who wrote it, and when': () =>
    ofLibrary((document) => {
      document.addPage();
      document.setTitle('file:///cv/anna.html');
      document.setAuthor('Anna Kjær');
      document.setKeywords(['JavaScript', 'æøå']);
      const metadata = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>';
      document.catalog.set(PDFName.of('Metadata'), document.context.register(document.context.stream(metadata)));
      document.catalog.set(PDFName.of('Lang'), PDFString.of('da-DK'));
    }),
  'one that was changed afterwards': () =>
    changed(changed(withTable(onePage()), { 4: stream('', 'BT ET', true) }), { 5: helvetica }),
  'one that opens at its first page': () =>
    withTable(onePage('x', { catalog: '/OpenAction [3 0 R /Fit] /PageMode /UseNone' })),
  'one that opens by an action that only goes there': () =>
    withTable({ ...onePage('x', { catalog: '/OpenAction 6 0 R' }), 6: '<< /S /GoTo /D [3 0 R /XYZ 0 842 1] >>' }),
  'one that can be shown before all of it is there': linearised,
  'one with a photograph': () =>
    withTable({
      ...onePage(),
      6: stream(
        '/Type /XObject /Subtype /Image /Width 2000 /Height 1500 /ColorSpace /DeviceRGB /BitsPerComponent 8',
        Buffer.alloc(9_000_000, 7),
        true,
      ),
    }),
  'one from a scanner': () => scanned(2_000_000),
  'one of exactly 10 MB': largest,
  'one with the marks of the old Macintosh': () =>
    Buffer.from(withTable(onePage('x')).toString('latin1').replace('%PDF-1.4\n', '%PDF-1.4\r'), 'latin1'),
  'one with a compressed drawing': () =>
    withTable({
      ...onePage(),
      4: `<< /Length 7 0 R /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.from('BT ET')).toString('latin1')}\nendstream`,
      7: '13',
    }),
};
