type CreditsProps = {
  /** A sentence each; `lang` where it is not the page's own language. */
  credits: readonly { text: string; lang: 'en' | null }[];
};

/** Whose tables a page is made with: one quiet line at its end. */
export function Credits({ credits }: CreditsProps) {
  return (
    <p className="small-text secondary-text credits">
      {credits.map(({ text, lang }) => (
        <span key={text} lang={lang ?? undefined}>
          {text}{' '}
        </span>
      ))}
    </p>
  );
}
