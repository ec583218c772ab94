import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** What the server says at a step instead of yes; `silence` lets the other side wait. */
export type Answers = Partial<Record<'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'end', string>>;

export const silence = 'silence';

export type SmtpServer = {
  url: string;
  /** The envelope lines and the whole text of every e-mail that arrived. */
  arrived: { from: string; to: string; text: string }[];
  close: () => Promise<void>;
};

/** A mail server just large enough to take an e-mail, or to be difficult about it. */
export async function startSmtpServer(answers: Answers = {}): Promise<SmtpServer> {
  const arrived: SmtpServer['arrived'] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    converse(socket, answers, (mail) => arrived.push(mail));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const close = () => {
    for (const socket of open) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `smtp://127.0.0.1:${portOf(server)}`, arrived, close };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function converse(socket: Socket, answers: Answers, keep: (mail: SmtpServer['arrived'][number]) => void): void {
  const say = (step: keyof Answers, otherwise: string) => {
    const line = answers[step] ?? otherwise;
    if (line !== silence) socket.write(`${line}\r\n`);
  };
  const mail = { from: '', to: '', text: '' };
  let rest = '';
  let isText = false;
  const hear = (line: string) => {
    if (isText && line !== '.') {
      mail.text += `${line}\n`;
    } else if (isText) {
      isText = false;
      if (!answers.end) keep({ ...mail });
      say('end', '250 taken');
    } else if (line.startsWith('EHLO')) say('EHLO', '250 hello');
    else if (line.startsWith('MAIL')) {
      mail.from = line;
      say('MAIL', '250 yes');
    } else if (line.startsWith('RCPT')) {
      mail.to = line;
      say('RCPT', '250 yes');
    } else if (line === 'DATA') {
      isText = !answers.DATA;
      say('DATA', '354 go on');
    } else if (line === 'STARTTLS') socket.write('454 cannot encrypt\r\n');
    else socket.end('221 bye\r\n');
  };
  say('greeting', '220 test');
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
}
