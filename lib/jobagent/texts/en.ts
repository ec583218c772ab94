import type { AgentTexts } from './index';

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

const jobs = (count: number) => (count === 1 ? '1 new job' : `${count} new jobs`);

/** The words of job agents on Work in Denmark. */
export const en: AgentTexts = {
  locale: 'en',
  rhythm: { daglig: 'Every day', ugentlig: 'Once a week' },
  day: (date) => day.format(date),
  create: {
    title: 'Create a job agent',
    lead: 'Get an e-mail when there are new jobs that match your search. When there are none, we do not write.',
    search: 'Your search',
    changeSearch: 'Change the search',
    rhythm: 'How often do you want to hear from us?',
    rhythmHints: { daglig: 'In the morning, when there are new jobs', ugentlig: 'On the weekday you start' },
    recipient: 'Where should we write?',
    own: (email) => `My e-mail: ${email}`,
    other: 'Another e-mail',
    email: 'E-mail',
    emailHint: 'We send you an e-mail in which you confirm the job agent before it starts.',
    submit: 'Create job agent',
    pending: 'Creating job agent …',
    login: '',
    loginText: '',
    loginLink: '',
    sentTitle: 'Check your inbox',
    sentText:
      'We have sent you an e-mail. Open the link in it, and confirm the job agent. Then it starts. Do it within 48 hours.',
    sentMissing: 'No e-mail? Look in your spam folder, or try again with another address.',
    back: 'Back to the search',
    emailMissing: 'Enter your e-mail.',
    emailWrong: 'Enter an e-mail like name@example.com.',
    wait: 'Too many job agents have been created from here. Wait an hour, and try again.',
    full: (most) => `You already have ${most} job agents. Delete one of them before you create another.`,
    tooLong: 'The search has too many filters. Remove some of them.',
    cpr: 'The search looks as if it holds a civil registration number. Change it before you create the job agent.',
    down: 'We cannot create the job agent right now. It has not been created. Try again in a moment.',
  },
  link: {
    bekraeft: {
      title: 'Confirm your job agent',
      lead: 'Press the button, and the job agent starts.',
      button: 'Confirm the job agent',
      pending: 'Confirming …',
    },
    ret: {
      title: 'How often do you want e-mails?',
      lead: 'The job agent only writes when there are new jobs that match your search.',
      button: { daglig: 'Change to every day', ugentlig: 'Change to once a week' },
      pending: 'Changing …',
      done: 'It has been saved',
      doneText: (next) => `You get the next e-mail on ${next}, if there are new jobs for you.`,
    },
    afmeld: {
      title: 'Unsubscribe',
      lead: 'You will get no more e-mails from this job agent.',
      button: 'Unsubscribe',
      pending: 'Unsubscribing …',
    },
    genoptag: {
      title: 'Restart your job agent',
      lead: 'Press the button, and you will get e-mails about new jobs again.',
      button: 'Restart the job agent',
      pending: 'Restarting …',
    },
    rhythm: 'How often',
    confirmedTitle: 'Your job agent is running',
    confirmedText: (next) =>
      `You get the first e-mail on ${next}, if there are new jobs for you. You can change it or unsubscribe from every e-mail.`,
    runningTitle: 'Your job agent is running',
    pausedTitle: 'Your job agent is paused',
    pausedText: 'It sends no e-mails until it is restarted.',
    endedTitle: 'You have unsubscribed',
    endedText: 'You will get no more e-mails from this job agent.',
    undo: 'Undo',
    unknownTitle: 'This link no longer works',
    unknownText:
      'There is no such job agent. You may have unsubscribed, or it was not confirmed within 48 hours. It sends you no e-mails.',
    again: 'Find jobs and create a new job agent',
    jobsNow: 'See the jobs there are now',
    down: 'That is not possible right now. Try again in a moment.',
  },
  mail: {
    greeting: 'Hello',
    newsSubject: (count, search) => `${jobs(count)}: ${search}`,
    newsLead: (count) => `There ${count === 1 ? 'is' : 'are'} ${jobs(count)} matching your job agent since last time.`,
    more: (shown, count) => `Here are the ${shown} newest of ${count}.`,
    all: (count) => `See all ${count} new jobs`,
    allOne: 'See all jobs that match the search',
    search: 'Search',
    why: {
      daglig: 'You get this e-mail because you have a job agent that searches every day.',
      ugentlig: 'You get this e-mail because you have a job agent that searches once a week.',
    },
    change: 'Change how often you get e-mails',
    unsubscribe: 'Unsubscribe',
    confirmSubject: 'Confirm your job agent',
    confirmLead: 'Somebody has created a job agent that is to send new jobs to this address.',
    confirmButton: 'Confirm the job agent',
    confirmWhy:
      'The link works for 48 hours. If it was not you, delete this e-mail: the job agent does not start, and we forget your address.',
    alreadySubject: 'You already have this job agent',
    alreadyLead: 'You have asked for a job agent that you already have. No new one has been created.',
    fullSubject: 'The job agent was not created',
    fullLead: (most) =>
      `There are already ${most} job agents for this address. Unsubscribe from one of them before you create another.`,
    pausedSubject: 'Your job agent is paused',
    pausedLead:
      'We have not heard from you for two months, so we have paused your job agent. If you still want new jobs by e-mail, restart it.',
    revive: 'Restart the job agent',
    signature: 'Kind regards\nWork in Denmark',
  },
};
