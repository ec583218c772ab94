import { type DateForm, danishTime, machineTime } from './danish-time';

/** A date or a time of day, for people and for machines. */
export function TimeText({ at, form = 'date' }: { at: Date | string; form?: DateForm }) {
  return <time dateTime={machineTime(at)}>{danishTime(at, form)}</time>;
}
