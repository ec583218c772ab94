import { join } from 'node:path';
import PdfWriter from 'pdfkit';
import type { AdPaper } from '../rules/annonce-papir';

const fonts = join(process.cwd(), 'node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf');
const regular = join(fonts, 'IBMPlexSans-Regular.ttf');
const bold = join(fonts, 'IBMPlexSans-SemiBold.ttf');

type Document = PDFKit.PDFDocument;
type Tag = 'H1' | 'H2' | 'P';

const looks = {
  H1: { font: bold, size: 20, gap: 4 },
  H2: { font: bold, size: 13, gap: 3 },
  P: { font: regular, size: 10.5, gap: 6 },
} as const;

const ink = '#1a1a1a';
const petrol = '#005a64';

/** Writes an ad as a PDF that can be read aloud: tagged, with title, language and letters of its own. `at` stands in it. */
export function writePaper(paper: AdPaper, at: Date): Promise<Buffer> {
  const document = new PdfWriter({
    size: 'A4',
    margins: { top: 64, bottom: 64, left: 64, right: 64 },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'da-DK',
    displayTitle: true,
    bufferPages: true,
    // Otherwise the first font is one that stands in no file.
    font: regular,
    info: { Title: readable(paper.title), Author: 'Jobnet', Creator: 'Jobnet', CreationDate: at, ModDate: at },
  });
  const bytes = collect(document);
  draw(document, paper);
  document.end();
  return bytes;
}

function collect(document: Document): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((done, failed) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => done(Buffer.concat(parts)));
    document.on('error', failed);
  });
}

function draw(document: Document, { title, where, lead, sections, source }: AdPaper): void {
  const root = document.struct('Document');
  document.addStructure(root);
  const add = (tag: Tag, text: string, more: TextOptions = {}) =>
    root.add(document.struct(tag, {}, () => write(document, tag, text, more)));
  add('P', source.text, { color: petrol, size: 9, gap: 1 });
  add('P', source.url, { color: petrol, size: 9, gap: 18 });
  add('H1', title);
  add('P', where, { gap: 12 });
  if (lead) add('P', lead, { font: bold, gap: 12 });
  for (const { heading, parts } of sections) {
    add('H2', heading, { above: 10 });
    for (const part of parts) {
      if (part.kind === 'paragraph') add('P', part.text);
      else if (part.kind === 'list') root.add(listOf(document, part.points));
      else for (const { term, value } of part.facts) add('P', `${term}: ${value}`, { gap: 2 });
    }
  }
  root.end();
  numberPages(document);
}

type TextOptions = { font?: string; size?: number; gap?: number; above?: number; color?: string; indent?: number };

function write(document: Document, tag: Tag, text: string, more: TextOptions): void {
  const { font, size, gap, above = 0, color = ink, indent = 0 } = { ...looks[tag], ...more };
  const { left, right } = document.page.margins;
  // A heading alone at the foot of a page belongs to nothing.
  const needed = tag === 'P' ? 0 : 60;
  if (document.y + above + needed > document.page.height - document.page.margins.bottom) document.addPage();
  document.y += above;
  document
    .font(font)
    .fontSize(size)
    .fillColor(color)
    .text(readable(text), left + indent, document.y, {
      width: document.page.width - left - right - indent,
      lineGap: 2,
    });
  document.y += gap;
}

function listOf(document: Document, points: readonly string[]): PDFKit.PDFStructureElement {
  const items = points.map((point) => {
    const body = document.struct('LBody', {}, () => write(document, 'P', `•  ${point}`, { gap: 2, indent: 10 }));
    return document.struct('LI', {}, [body]);
  });
  return document.struct('L', {}, items);
}

/** The page numbers are no part of what is read aloud. */
function numberPages(document: Document): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { width, height, margins } = document.page;
    // Under the margin, where text would otherwise begin a new page.
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font(regular)
      .fontSize(9)
      .fillColor(ink)
      .text(`Side ${page + 1} af ${count}`, margins.left, height - 40, { width: width - 128, align: 'right' });
    document.endMarkedContent();
  }
}

/** Without pictures and signs that cannot be seen, which the letters do not have. */
function readable(text: string): string {
  return text.replace(/\p{Emoji_Presentation}|\p{Variation_Selector}|[\p{Cc}\p{Cf}]/gu, '').trim();
}
