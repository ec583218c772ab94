import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writePaper } from '@/lib/joblog/queries/papir';
import type { AdPaper } from '@/lib/joblog/rules/annonce-papir';
import { checkPdf } from '@/lib/joblog/rules/pdf/check';

const paper: AdPaper = {
  title: 'Sygeplejerske til Ærø – aften 🌙',
  where: 'Ærø Kommune · Ærøskøbing',
  lead: 'Vil du være med?',
  sections: [
    {
      heading: 'Om jobbet',
      parts: [
        ...Array.from({ length: 60 }, () => ({
          kind: 'paragraph' as const,
          text: 'Vi søger en kollega, der kan lide æøå. '.repeat(6),
        })),
        { kind: 'list', points: ['Du møder til tiden', 'Du taler dansk, łódzki og українська'] },
      ],
    },
    { heading: 'Fakta', parts: [{ kind: 'facts', facts: [{ term: 'Ansøgningsfrist', value: '1. december 2026' }] }] },
  ],
  source: { text: 'Gemt fra Jobnet den 23. november 2026', url: 'https://job.example.com/find-job/1' },
};

const at = new Date('2026-11-23T12:00:00Z');

test('an ad on paper passes our own look through it, over several pages', async () => {
  expect(await checkPdf(await writePaper(paper, at))).toMatchObject({ ok: true, pages: expect.any(Number) });
});

test('it says its title and language, and is tagged', async () => {
  const document = await PDFDocument.load(await writePaper(paper, at), { updateMetadata: false });
  const { catalog } = document;
  expect(document.getTitle()).toBe('Sygeplejerske til Ærø – aften');
  expect(String(catalog.get(PDFName.of('Lang')))).toContain('da-DK');
  expect(catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
  expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('Marked true');
  expect(document.getPageCount()).toBeGreaterThan(1);
});

test('the same ad gives the same paper', async () => {
  expect((await writePaper(paper, at)).length).toBe((await writePaper(paper, at)).length);
});
