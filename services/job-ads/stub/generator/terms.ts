import type { InternalAd } from '../../ad';
import { addDays } from '../days';
import type { Employer } from './employers';
import type { Place } from './places';
import type { Random } from './random';
import type { Position } from './stillinger';

/** On what terms a job is offered; the text says the same. */
export type Terms = Pick<
  InternalAd,
  | 'ansaettelsesvilkaar'
  | 'hotjob'
  | 'handicapIngenHindring'
  | 'varighed'
  | 'arbejdstid'
  | 'weeklyHours'
  | 'arbejdstidsforhold'
  | 'start'
  | 'deadline'
> & { isStandIn: boolean };

/** Everything an ad is about. */
export type Story = {
  position: Position;
  employer: Employer;
  isAnonymous: boolean;
  place: Place;
  terms: Terms;
};

/** Chooses the terms; the deadline lies after the day `earliest`. */
export function chooseTerms(position: Position, random: Random, earliest: string): Terms {
  const { trade, stilling, isApprentice } = position;
  const vilkaar = trade.hard || isApprentice ? 1 : chooseVilkaar(random);
  const isShort = vilkaar === 2 || vilkaar === 3 || vilkaar === 4;
  const isPartTime = !isApprentice && vilkaar !== 5 && vilkaar !== 7 && (isShort || random.chance(trade.partTime));
  const isOrdinary = vilkaar === 1 || vilkaar === 4;
  const isTemporary = isApprentice || vilkaar >= 5 || (isOrdinary && random.chance(0.14));
  const canHotjob = stilling.isHotjobQualified && !trade.education && !isApprentice && isOrdinary;
  return {
    ansaettelsesvilkaar: vilkaar,
    hotjob: canHotjob && random.chance(0.4),
    handicapIngenHindring: vilkaar === 2 || vilkaar === 3 || random.chance(0.05),
    varighed: isTemporary ? 16 : 1,
    arbejdstid: isPartTime ? 16 : 1,
    weeklyHours: isPartTime ? random.pick(isShort ? fewHours : trade.hours) : { min: 37, max: 37 },
    arbejdstidsforhold: isApprentice ? [1] : chooseTimes(trade.times, isPartTime, random),
    deadline: chooseDeadline(random, earliest),
    start: chooseStart(random, earliest),
    isStandIn: isTemporary && vilkaar === 1 && !isApprentice && random.chance(0.5),
  };
}

/** Nobody works full time on two days. */
function chooseTimes(choices: readonly number[][], isPartTime: boolean, random: Random): number[] {
  const times = random.pick(choices);
  return isPartTime || times.join() !== '5' ? times : [1, 5];
}

function chooseVilkaar(random: Random): number {
  const roll = random.next();
  const steps: [number, number][] = [
    [0.04, 2],
    [0.045, 3],
    [0.06, 4],
    [0.09, 5],
    [0.094, 6],
    [0.105, 7],
  ];
  return steps.find(([below]) => roll < below)?.[1] ?? 1;
}

/** Of those who cannot work full time. */
const fewHours = [
  { min: 8, max: 12 },
  { min: 10, max: 15 },
  { min: 12, max: 15 },
  { min: 15, max: 20 },
];

function chooseDeadline(random: Random, earliest: string): Terms['deadline'] {
  const roll = random.next();
  if (roll < 0.15) return 'snarest';
  return roll < 0.23 ? 'ikke-oplyst' : addDays(earliest, 2 + random.int(34));
}

function chooseStart(random: Random, earliest: string): Terms['start'] {
  const roll = random.next();
  if (roll < 0.3) return 'snarest';
  if (roll < 0.5) return 'efter-aftale';
  // People begin on the first of a month, and after the last deadline that could be chosen.
  return `${addDays(earliest, 67 + random.int(45)).slice(0, 7)}-01`;
}
