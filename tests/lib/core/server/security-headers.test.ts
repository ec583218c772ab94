import { describe, expect, test } from 'vitest';
import { type CspSettings, contentSecurityPolicy, fixedHeaders } from '@/lib/core/server/security-headers';

const settings: CspSettings = {
  nonce: 'abc123',
  dev: false,
  identityOrigin: 'https://mitid.example',
  https: true,
};

function policyOf(more: Partial<CspSettings> = {}): Map<string, string[]> {
  const rules = contentSecurityPolicy({ ...settings, ...more }).split('; ');
  return new Map(rules.map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]));
}

describe('the content security policy', () => {
  test.each([
    {},
    { dev: true },
    { consentOrigin: 'https://consent.example' },
    { mapOrigins: ['https://tiles.example'] },
    { https: false },
  ])('never says unsafe-inline, nor lets everything in (%j)', (more) => {
    for (const [rule, sources] of policyOf(more)) {
      expect(sources, rule).not.toContain("'unsafe-inline'");
      expect(sources, rule).not.toContain("'unsafe-hashes'");
      expect(sources, rule).not.toContain('*');
      expect(sources, rule).not.toContain('https:');
    }
  });

  test('runs scripts and styles by the request’s nonce', () => {
    expect(policyOf().get('script-src')).toEqual(["'self'", "'nonce-abc123'", "'strict-dynamic'"]);
    expect(policyOf().get('style-src')).toEqual(["'self'", "'nonce-abc123'"]);
  });

  test('evaluates code for developers only', () => {
    expect(contentSecurityPolicy(settings)).not.toContain('unsafe-eval');
    expect(contentSecurityPolicy({ ...settings, dev: true })).toContain("'unsafe-eval'");
  });

  test('loads nothing from others', () => {
    for (const rule of ['default-src', 'font-src', 'connect-src', 'manifest-src'])
      expect(policyOf().get(rule)).toEqual(["'self'"]);
    for (const rule of ['object-src', 'base-uri', 'frame-ancestors', 'frame-src'])
      expect(policyOf().get(rule)).toEqual(["'none'"]);
  });

  test('lets a login form go on to the identity provider, and no other form anywhere', () => {
    expect(policyOf().get('form-action')).toEqual(["'self'", 'https://mitid.example']);
  });

  test('lets the consent service in where one is configured', () => {
    const policy = policyOf({ consentOrigin: 'https://consent.example' });
    expect(policy.get('frame-src')).toEqual(['https://consent.example']);
    expect(policy.get('connect-src')).toEqual(["'self'", 'https://consent.example']);
  });

  test('lets the map fetch from where its style is configured to lie, and nothing else from there', () => {
    const policy = policyOf({ mapOrigins: ['https://tiles.example', 'https://fonts.example'] });
    expect(policy.get('connect-src')).toEqual(["'self'", 'https://tiles.example', 'https://fonts.example']);
    expect(policy.get('img-src')).toEqual([
      "'self'",
      'data:',
      'blob:',
      'https://tiles.example',
      'https://fonts.example',
    ]);
    expect(policy.get('script-src')).toEqual(policyOf().get('script-src'));
    expect(policy.get('style-src')).toEqual(policyOf().get('style-src'));
  });

  test('asks for https where the portal has it', () => {
    expect(policyOf().has('upgrade-insecure-requests')).toBe(true);
    expect(policyOf({ https: false }).has('upgrade-insecure-requests')).toBe(false);
  });
});

describe('every answer', () => {
  test('carries the fixed headers', () => {
    expect(Object.keys(fixedHeaders).sort()).toEqual([
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
      'referrer-policy',
      'strict-transport-security',
      'x-content-type-options',
      'x-frame-options',
    ]);
    expect(fixedHeaders['x-content-type-options']).toBe('nosniff');
    expect(fixedHeaders['strict-transport-security']).toMatch(/^max-age=\d{8,}; includeSubDomains$/);
  });

  test('keeps the Origin header of our own forms, by which they are told from foreign ones', () => {
    expect(fixedHeaders['referrer-policy']).not.toBe('no-referrer');
  });
});
