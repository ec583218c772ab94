import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type Content, contentContract } from './contract';
import { type ContentStandIn, contentStandIn } from './stub/stand-in';

export {
  type Afsnit,
  type Banner,
  type Content,
  contentContract,
  type Persondatapolitik,
  type Tekst,
} from './contract';
export { publishPolicy } from './stub/tables';

export type ContentSettings = CallSettings & {
  standIn: ContentStandIn;
  /** The real content service; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to the content service. */
export function connectContent({ standIn, connection, ...call }: ContentSettings): Content {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(contentContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(contentContract, contentStandIn(standIn), call);
}
