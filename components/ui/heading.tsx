import type { ReactNode } from 'react';

export type HeadingLevel = 2 | 3 | 4;

type HeadingProps = { level: HeadingLevel; children: ReactNode; className?: string; id?: string };

/** A heading whose level the page decides, so that a part can stand anywhere in the outline. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag: 'h2' | 'h3' | 'h4' = `h${level}`;
  return <Tag {...rest} />;
}
