import { describe, expect, it } from 'vitest';
import { siteOfPage, wayBackTo } from '@/lib/ramme/rules';

describe('whose page stands at an address that asks for Work in Denmark', () => {
  it.each(['/find-job', '/find-job/kort', '/find-job/5000123', '/find-job/jobagenter/opret', '/find-job/x/y'])(
    "%s is Work in Denmark's, and Jobnet's when it asks for nothing",
    (path) => {
      expect(siteOfPage(path, 'widk')).toBe('widk');
      expect(siteOfPage(path, 'jobnet')).toBe('jobnet');
    },
  );

  it.each([
    '/find-job/favoritter',
    '/find-job/gemte-soegninger',
    '/find-job/gemte-soegninger/gem',
    '/find-job/favoritter/x',
    '/find-job/jobagenter',
    '/forside',
    '/find-jobs',
    '/',
  ])("%s is Jobnet's all the same", (path) => {
    expect(siteOfPage(path, 'widk')).toBe('jobnet');
  });
});

describe("the way back from a button of Work in Denmark's frame", () => {
  it('is the address as it was, without what the framework adds', () => {
    expect(wayBackTo('/find-job', 'WIDK=true&_rsc=x1&searchString=cook')).toBe('/find-job?WIDK=true&searchString=cook');
  });

  it('stays on Work in Denmark when the address is too long to go back to', () => {
    expect(wayBackTo('/find-job', `WIDK=true&searchString=${'a'.repeat(480)}`)).toBe('/find-job?WIDK=true');
  });
});
