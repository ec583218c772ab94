/** A file as a browser's file field takes it. */
export type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>';

/** A PDF of one page: its objects, and a table of where they begin. */
function written(name: string, drawing: Buffer, catalog = ''): ChosenFile {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page,
    `<< /Length ${drawing.length} >>\nstream\n${drawing.toString('latin1')}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const lines = objects.map((body, at) => {
    const line = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return line;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size 5 /Root 1 0 R >>`;
  const buffer = Buffer.from(`${text}${table}\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
  return { name, mimeType: 'application/pdf', buffer };
}

/** A PDF that anybody could have; `text` tells one from another. */
export function pdf(name: string, text = ''): ChosenFile {
  return written(name, Buffer.from(`% ${text}\n`, 'latin1'));
}

/** A PDF that runs a script when it is opened. */
export function pdfWithScript(name: string): ChosenFile {
  return written(name, Buffer.from('%\n'), '/OpenAction << /S /J#61vaScript /JS (app.alert\\(1\\)) >>');
}

/** A PDF of so many bytes, with nothing to see on its page. */
export function pdfOfBytes(name: string, bytes: number): ChosenFile {
  const rough = written(name, Buffer.alloc(bytes - 1000, ' '));
  // A longer drawing has no longer numbers here, so that only the spaces grow.
  return written(name, Buffer.alloc(bytes - 1000 + bytes - rough.buffer.length, ' '));
}
