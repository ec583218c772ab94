import { deflateSync } from 'node:zlib';

/** An object by its number; bytes are latin1, a character a byte. */
export type Objects = Record<number, string>;

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A stream with its dictionary, as it stands in a file. */
export function stream(entries: string, content: Buffer | string, packed = false): string {
  const raw = typeof content === 'string' ? latin1(content) : content;
  const body = packed ? deflateSync(raw) : raw;
  const filter = packed ? ' /Filter /FlateDecode' : '';
  return `<< ${entries}${filter} /Length ${body.length} >>\nstream\n${body.toString('latin1')}\nendstream`;
}

export const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** The objects of a document of one page that says `text`; catalog 1, pages 2, page 3. `catalog` and `page` add entries. */
export function onePage(text = 'Kære læser', { catalog = '', page = '' } = {}): Objects {
  return {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    4: stream('', `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`),
    5: helvetica,
  };
}

type Written = { head?: string; trailer?: string; end?: string };

/** A file with a table of its objects, as programs of the nineties wrote it. */
export function withTable(
  objects: Objects,
  { head = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', trailer = '', end = '' }: Written = {},
): Buffer {
  let text = head;
  const offsets = new Map<number, number>();
  for (const [number, body] of Object.entries(objects)) {
    offsets.set(Number(number), text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  return latin1(`${text}${table(offsets, text.length, trailer)}${end}`);
}

function table(offsets: Map<number, number>, at: number, trailer: string): string {
  const size = Math.max(...offsets.keys()) + 1;
  const line = (number: number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  };
  const lines = Array.from({ length: size }, (_, number) => line(number)).join('');
  return `xref\n0 ${size}\n${lines}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
}

/** The same file changed afterwards: what is new stands behind it, with a table of its own. */
export function changed(earlier: Buffer, objects: Objects): Buffer {
  let text = earlier.toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
  const sections: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    sections.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(20, ...Object.keys(objects).map(Number)) + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Prev ${previous} >>`;
  return latin1(`${text}xref\n${sections.join('')}${trailer}\nstartxref\n${text.length}\n%%EOF\n`);
}

type Packing = { filter?: string; type?: string; packedBody?: Buffer };

/** A file whose objects are packed in a stream and listed in another, as programs have written since PDF 1.5. */
export function withStreams(
  objects: Objects,
  { filter = '/FlateDecode', type = '/ObjStm', packedBody }: Packing = {},
): Buffer {
  const plain = Object.entries(objects).filter(([, body]) => body.includes('stream\n'));
  const packed = Object.entries(objects).filter(([, body]) => !body.includes('stream\n'));
  let text = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n';
  const rows = new Map<number, [number, number, number]>();
  for (const [number, body] of plain) {
    rows.set(Number(number), [1, text.length, 0]);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const bodies = packed.map(([, body]) => `${body} `);
  const index = packed.map(([number], at) => `${number} ${bodies.slice(0, at).join('').length}`).join(' ');
  packed.forEach(([number], at) => void rows.set(Number(number), [2, 100, at]));
  rows.set(100, [1, text.length, 0]);
  const inside = packedBody ?? deflateSync(latin1(`${index} ${bodies.join('')}`));
  const entries = `/Type ${type} /N ${packed.length} /First ${index.length + 1} /Filter ${filter} /Length ${inside.length}`;
  text += `100 0 obj\n<< ${entries} >>\nstream\n${inside.toString('latin1')}\nendstream\nendobj\n`;
  const at = text.length;
  rows.set(101, [1, at, 0]);
  const list = Buffer.concat(Array.from({ length: 102 }, (_, number) => row(rows.get(number) ?? [0, 0, 0])));
  text += `101 0 obj\n${stream('/Type /XRef /Size 102 /W [1 4 2] /Root 1 0 R', list, true)}\nendobj\n`;
  return latin1(`${text}startxref\n${at}\n%%EOF\n`);
}

function row([kind, where, more]: [number, number, number]): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(where, 1);
  bytes.writeUInt16BE(more, 5);
  return bytes;
}
