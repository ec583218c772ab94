import { deflateSync } from 'node:zlib';
import { changed, type Objects, onePage, stream, withStreams, withTable } from './write';

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const opening = (action: string) => withTable(onePage('Ansøgning', { catalog: `/OpenAction ${action}` }));
const linked = (action: string, more: Objects = {}) => {
  const annotation = `<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A ${action} >>`;
  return withTable({ ...onePage('Ansøgning', { page: '/Annots [6 0 R]' }), 6: annotation, ...more });
};
const annotated = (entries: string, more: Objects = {}) =>
  withTable({
    ...onePage('x', { page: '/Annots [6 0 R]' }),
    6: `<< /Type /Annot /Rect [0 0 9 9] ${entries} >>`,
    ...more,
  });

const honest = withTable(onePage());
const text = honest.toString('latin1');
const raw = (content: string) => Buffer.from(content, 'latin1');
/** 300 MB of nothing, packed twice: a few hundred bytes. */
const bomb = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20));
const zip = raw(`PK\x03\x04${'\0'.repeat(40)}PK\x05\x06${'\0'.repeat(18)}`);

function hiddenInStream(): Buffer {
  // Its table says that object 6 begins inside the drawing of object 4.
  const inside = `6 0 obj ${script} endobj`;
  const file = withTable({
    ...onePage('x', { catalog: '/OpenAction 6 0 R' }),
    4: stream('', inside),
    6: 'null',
  }).toString('latin1');
  const [was, real] = [file.indexOf('\n6 0 obj') + 1, file.indexOf(inside)].map((at) => String(at).padStart(10, '0'));
  return raw(
    file
      .replace(`${was} 00000 n`, `${real} 00000 n`)
      .replace('6 0 obj\nnull\nendobj\n', '%'.padEnd(20, 'x').concat('\n')),
  );
}

/** A script in object 6, whose number is written in another way. Its table has the offsets of the usual way. */
function renumbered(as: string): Buffer {
  const objects = { ...onePage('x', { catalog: '/OpenAction 6 0 R' }), 6: script };
  const file = withTable(objects).toString('latin1');
  const longer = as.length - '6 0 obj'.length;
  const moved = file.replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + longer}`);
  return raw(moved.replace('6 0 obj', as));
}

/** The last object of its stream is a script, and the stream says that there is one object less. */
function uncounted(): Buffer {
  const objects = { ...onePage('x', { catalog: '/OpenAction 6 0 R' }), 6: script };
  return raw(withStreams(objects).toString('latin1').replace('/N 5 ', '/N 4 '));
}

/** Files that nobody honest sends, and what is wrong with each. */
export const hostilePdfs: Record<string, { problem: string; make: () => Buffer }> = {
  'a script when it is opened': { problem: 'active', make: () => opening(script) },
  'a script whose name is written in another way': {
    problem: 'active',
    make: () => opening('<< /S /J#61va#53cript /#4aS (app.alert\\(1\\)) >>'),
  },
  'a script whose name stands in an object of its own': {
    problem: 'active',
    make: () => withTable({ ...onePage('x', { catalog: '/OpenAction << /S 6 0 R >>' }), 6: '/JavaScript' }),
  },
  'a script packed in an object stream': {
    problem: 'active',
    make: () => withStreams({ ...onePage('x', { catalog: '/OpenAction 6 0 R' }), 6: script }),
  },
  'a script among the names of the document': {
    problem: 'active',
    make: () => withTable(onePage('x', { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` })),
  },
  'a script that a later revision covers': {
    problem: 'active',
    make: () => changed(withTable({ ...onePage(), 6: script }), { 6: 'null' }),
  },
  'a script that comes with a later revision': {
    problem: 'active',
    make: () => changed(honest, { 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R >>', 6: script }),
  },
  'a script covered by a later entry of the same name': {
    problem: 'active',
    make: () => opening('<< /S /JavaScript /S /GoTo /D [3 0 R /Fit] >>'),
  },
  'a script in an object numbered with too many zeros': { problem: 'active', make: () => renumbered('6 0000000 obj') },
  'a script in an object numbered with decimals': { problem: 'active', make: () => renumbered('+6.0 0.0 obj') },
  'a script in an object with a long remark in its number': {
    problem: 'active',
    make: () => renumbered(`6 %${'x'.repeat(5000)}\n0 obj`),
  },
  'a script in an object stream that counts one object too few': { problem: 'active', make: () => uncounted() },
  'an object stream written as differences': {
    problem: 'broken',
    make: () => withStreams(onePage(), { filter: '/FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >>' }),
  },
  'a script hidden in the drawing of a page': { problem: 'active', make: hiddenInStream },
  'a script after a harmless action': {
    problem: 'active',
    make: () => opening(`<< /S /GoTo /D [3 0 R /Fit] /Next ${script} >>`),
  },
  'a field that does something while one types': {
    problem: 'active',
    make: () => annotated('/Subtype /Widget /FT /Tx /T (navn) /AA << /K << /S /Named /N /NextPage >> >>'),
  },
  'an address that is called when it is opened': {
    problem: 'active',
    make: () => opening('<< /S /URI /URI (https://example.com/aabnet) >>'),
  },
  'a program that is started': { problem: 'active', make: () => opening('<< /S /Launch /F (cmd.exe) >>') },
  'a form that sends itself': {
    problem: 'active',
    make: () => linked('<< /S /SubmitForm /F (https://example.com) >>'),
  },
  'a link to a file of the reader’s': {
    problem: 'active',
    make: () => linked('<< /S /URI /URI (file:///etc/passwd) >>'),
  },
  'a link to a shared folder': { problem: 'active', make: () => linked('<< /S /URI /URI (\\\\\\\\server\\\\del) >>') },
  'a link with a script, written with gaps and in hexadecimal': {
    problem: 'active',
    make: () => linked(`<< /S /URI /URI <${Buffer.from('java\tscript:alert(1)').toString('hex')}> >>`),
  },
  'a link whose address stands elsewhere': {
    problem: 'active',
    make: () => linked('<< /S /URI /URI 7 0 R >>', { 7: '(file:///c:/)' }),
  },
  'a way into another file': {
    problem: 'active',
    make: () => linked('<< /S /GoToR /F (\\\\\\\\server\\\\a.pdf) /D [0 /Fit] >>'),
  },
  'a film': { problem: 'active', make: () => annotated('/Subtype /RichMedia /RichMediaContent << >>') },
  'a form of the kind with its own language': {
    problem: 'active',
    make: () =>
      withTable({ ...onePage('x', { catalog: '/AcroForm << /XFA 6 0 R /Fields [] >>' }), 6: stream('', '<xdp/>') }),
  },
  'a stream that lies in another file': {
    problem: 'active',
    make: () => withTable({ ...onePage(), 4: stream('/F (\\\\\\\\server\\\\del\\\\x)', 'x') }),
  },
  'an attached program': {
    problem: 'attachment',
    make: () =>
      withTable({
        ...onePage('x', { catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >>' }),
        6: '<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>',
        7: stream('/Type /EmbeddedFile', 'MZ'),
      }),
  },
  'a file pinned to a page': {
    problem: 'attachment',
    make: () => annotated('/Subtype /FileAttachment /FS << /Type /Filespec /F (a.exe) >>'),
  },
  'one that asks for a password': {
    problem: 'encrypted',
    make: () => withTable({ ...onePage(), 6: '<< /Filter /Standard /V 2 /R 3 >>' }, { trailer: '/Encrypt 6 0 R' }),
  },
  'a page of the web called .pdf': { problem: 'not-pdf', make: () => raw('<html><script>alert(1)</script></html>') },
  'a page of the web in front of a PDF': {
    problem: 'something-else-inside',
    make: () => raw(`<script>alert(1)</script>\n${text}`),
  },
  'a page of the web after the first line': {
    problem: 'something-else-inside',
    make: () => raw(text.replace('%PDF-1.4\n', '%PDF-1.4\n<html><script>alert(1)</script></html>\n')),
  },
  'an archive behind a PDF': { problem: 'something-else-inside', make: () => Buffer.concat([honest, zip]) },
  'an archive behind a PDF, before a second end': {
    problem: 'something-else-inside',
    make: () => Buffer.concat([honest, zip, raw(text.slice(text.lastIndexOf('startxref')))]),
  },
  'one that is cut off in the middle': { problem: 'cut-off', make: () => honest.subarray(0, honest.length / 2) },
  'one whose last revision is cut off': {
    problem: 'cut-off',
    make: () => changed(honest, { 6: `<< /Note (${'x'.repeat(500)}) >>` }).subarray(0, honest.length + 200),
  },
  'a table that stands nowhere': {
    problem: 'broken',
    make: () => raw(text.replace(/startxref\n\d+/, 'startxref\n999999')),
  },
  'a table that points outside the file': {
    problem: 'broken',
    make: () => raw(text.replace(/\d{10} 00000 n/, '9999999999 00000 n')),
  },
  'revisions that lead in a circle': {
    problem: 'broken',
    make: () => raw(text.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${/startxref\n(\d+)/.exec(text)?.[1]}`)),
  },
  'lists within lists without end': {
    problem: 'broken',
    make: () => withTable({ ...onePage(), 6: '['.repeat(200_000) }),
  },
  'an object stream of another kind than it says': {
    problem: 'broken',
    make: () => withStreams(onePage(), { type: '7 0 R' }),
  },
  'an object stream packed in a way nobody uses': {
    problem: 'broken',
    make: () => withStreams(onePage(), { filter: '[/ASCIIHexDecode /FlateDecode]' }),
  },
  'a bomb in an object stream': {
    problem: 'too-large-inside',
    make: () => withStreams(onePage(), { packedBody: bomb(100) }),
  },
  'a bomb in the drawing of a page': {
    problem: 'too-large-inside',
    make: () => withTable({ ...onePage(), 4: stream('/Filter /FlateDecode', bomb(100)) }),
  },
  'a bomb in a bomb': {
    problem: 'too-large-inside',
    make: () => withTable({ ...onePage(), 4: stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb(60))) }),
  },
  'a picture that fills a football field': {
    problem: 'too-large-inside',
    make: () =>
      withTable({
        ...onePage(),
        6: stream('/Subtype /Image /Width 90000 /Height 90000 /Filter /FlateDecode', bomb(1)),
      }),
  },
  'one without pages': {
    problem: 'no-pages',
    make: () => withTable({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count 0 >>' }),
  },
  'one of more pages than anybody reads': {
    problem: 'too-many-pages',
    make: () => withTable({ ...onePage(), 2: `<< /Type /Pages /Kids [${'3 0 R '.repeat(1500)}] /Count 1500 >>` }),
  },
};
