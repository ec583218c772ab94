import { deliverDue } from '@/lib/core/outbox/deliver';
import { openDatabase } from '@/prisma/client';
import { connectMail } from '@/services/mail';
import { testCipher } from './test-cipher';

/** A process that is killed in the worst moment: the mail has been sent, and the outbox does not know it yet. */
const db = openDatabase(process.argv[2] ?? '');
const mail = connectMail({ db, from: 'jobnet@example.dk', timeoutMs: 30_000 });

await deliverDue(
  db,
  {
    mail: async ({ requestId }) => {
      const message = { to: 'modtager@example.dk', subject: 'Kvittering', text: 'Vi har modtaget det.' };
      const answer = await mail.send(message, { kind: 'portal' }, { requestId });
      process.kill(process.pid, 'SIGKILL');
      return answer;
    },
  },
  new Date(),
  { cipher: testCipher, concurrency: 1 },
);
