/** The settings cannot be used. Each problem is one sentence that names the setting and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** A stored cipher text or key cannot be used: tampered with, cut short, or written with a key that is gone. */
export class CryptoError extends Error {
  override readonly name = 'CryptoError';
}
