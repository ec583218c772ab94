/** A part of an ad's text: a paragraph, or the points of a list. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; points: string[] };

/** Takes an ad's text apart: a line is a paragraph, and lines that begin with "- " are points of one list. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const point = /^[-•]\s+(.+)$/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (!point) blocks.push({ kind: 'paragraph', text: line });
    else if (last?.kind === 'list') last.points.push(point);
    else blocks.push({ kind: 'list', points: [point] });
  }
  return blocks;
}
