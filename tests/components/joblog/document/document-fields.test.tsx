import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FormShell } from '@/components/forms/form-shell';
import type { FormState } from '@/components/forms/form-state';
import { DocumentFields } from '@/components/joblog/document/document-fields';
import { DocumentList } from '@/components/joblog/document/document-list';
import { UploadFold } from '@/components/joblog/document/upload-fold';

const nothing: FormState = { status: 'idle', values: {}, fieldErrors: {}, formErrors: [], submitId: 'et-id' };
const cv = { type: 'cv', filename: 'cv.pdf', size: '12 kB', href: '/joblog/1/dokument/cv' };

/** The documents of a form, as it looks in the given state. */
function drawn(state: Partial<FormState> = {}, props: Parameters<typeof DocumentFields>[0] = {}): string {
  return renderToStaticMarkup(
    <FormShell action={async (before) => before} initialState={{ ...nothing, ...state }}>
      <DocumentFields {...props} />
    </FormShell>,
  );
}

describe('the documents of a form', () => {
  test('can be left out, each of them, and are asked for by kind', () => {
    const form = drawn();
    expect(form.match(/type="file"/g)).toHaveLength(3);
    expect(form).toContain('name="ansoegning"');
    expect(form).toContain('accept="application/pdf,.pdf"');
    expect(form).not.toContain('required');
    expect(form).not.toContain('name="dokumenter"');
  });

  test('that have come are told, can be taken back, and lead back to themselves', () => {
    const form = drawn({ status: 'error', values: { cv: 'mit cv.pdf', dokumenter: 'et-bundt' } });
    expect(form).toContain('<strong>mit cv.pdf</strong> er modtaget');
    expect(form).toMatch(/type="checkbox"[^>]*name="fjern-cv"/);
    expect(form).toContain('name="dokumenter" value="et-bundt"');
    expect(form).not.toContain('name="fjern-ansoegning"');
  });

  test('that were refused say so at their field', () => {
    const form = drawn({ status: 'error', fieldErrors: { cv: ['Filen er tom.'] } });
    expect(form).toMatch(/<input[^>]*aria-invalid="true"[^>]*name="cv"/);
    expect(form).toContain('href="#felt-cv"');
  });

  test('that are saved already can be fetched where they can be replaced', () => {
    expect(drawn({}, { saved: [cv] })).toContain('href="/joblog/1/dokument/cv"');
  });

  test('leave the ad to Jobnet where it can make the PDF itself', () => {
    const form = drawn({}, { canSaveAd: true });
    expect(form.match(/type="file"/g)).toHaveLength(2);
    expect(form).toMatch(/<input[^>]*name="gemAnnonce"[^>]*checked=""/);
    expect(drawn({ status: 'error' }, { canSaveAd: true })).not.toMatch(/name="gemAnnonce"[^>]*checked/);
  });
});

test('a form that unfolds stands open when something is wrong in it', () => {
  const fold = (status: FormState['status']) =>
    renderToStaticMarkup(
      <FormShell action={async (before) => before} initialState={{ ...nothing, status }}>
        <UploadFold title="Tilføj CV">x</UploadFold>
      </FormShell>,
    );
  expect(fold('idle')).toContain('<details class="details">');
  expect(fold('error')).toContain('<details class="details" open="">');
});

test('a list of documents tells how long each is kept', () => {
  const dokument = { ...cv, navn: 'CV', uploaded: '23. november 2026', keptUntil: '23. november 2030' };
  const list = renderToStaticMarkup(<DocumentList dokumenter={[dokument]} />);
  expect(list).toContain('Gemt 23. november 2026. Bliver slettet efter 23. november 2030.');
  expect(list).toMatch(/<a href="\/joblog\/1\/dokument\/cv" download=""[^>]*>cv\.pdf<\/a>/);
});
