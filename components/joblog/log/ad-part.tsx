import { TextLink } from '@/components/ui/text-link';

type AdPartProps = { link: { state: 'open' | 'gone' | 'unknown'; href: string | null; isElsewhere: boolean } | null };

/** The ad that a joblog was made from: the way to it while it is there, and else that it is gone. */
export function AdPart({ link }: AdPartProps) {
  if (!link) return null;
  if (link.state === 'gone' || !link.href)
    return <p className="log-ad">Jobannoncen findes ikke længere på nettet. Er den gemt som PDF, står den herunder.</p>;
  return (
    <p className="log-ad">
      <TextLink href={link.href} newTab={link.isElsewhere}>
        {link.state === 'open' ? 'Se jobannoncen' : 'Se, om jobannoncen stadig findes'}
      </TextLink>
    </p>
  );
}
