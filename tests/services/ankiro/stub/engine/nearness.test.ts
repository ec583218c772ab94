import { expect, test } from 'vitest';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { Nearness } from '@/services/ankiro/stub/engine/nearness';
import { conceptOf, vocabulary } from '../../sample';

const nearness = new Nearness(vocabulary, new Engine(vocabulary).lexicon);
const near = (titel: string) => nearness.near(conceptOf(titel), 3)?.map(({ conceptUriDa }) => conceptUriDa);

test('work of the same kind is near', () => {
  expect(near('Lastbilchauffør')?.[0]).toBe(conceptOf('Buschauffør'));
  expect(near('Pædagogmedhjælper')?.[0]).toBe(conceptOf('Pædagog'));
});

test('nobody is near to himself, and an unknown one to nobody', () => {
  expect(near('Kok')).not.toContain(conceptOf('Kok'));
  expect(nearness.near('http://example.com', 3)).toBeNull();
});
