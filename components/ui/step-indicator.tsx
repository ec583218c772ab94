import { Icon } from './icon';
import { TextLink } from './text-link';

type Step = { title: string /** Where a finished step can be looked at again. */; href?: string };

type StepIndicatorProps = {
  /** What the steps lead to: "Trin i din tilmelding". */
  label: string;
  steps: readonly Step[];
  /** The step the citizen stands on, from 1. */
  current: number;
};

/** Shows how far one has come. On a phone the steps are a line, and only the current one is named. */
export function StepIndicator({ label, steps, current }: StepIndicatorProps) {
  return (
    <nav className="steps" aria-label={label}>
      <p className="steps-count">
        Trin {current} af {steps.length}
        <span className="steps-name">: {steps[current - 1]?.title}</span>
      </p>
      <ol className="nobullet-list">
        {steps.map((step, index) => (
          <StepItem key={step.title} step={step} number={index + 1} current={current} />
        ))}
      </ol>
    </nav>
  );
}

function StepItem({ step, number, current }: { step: Step; number: number; current: number }) {
  const isDone = number < current;
  const title = isDone && step.href ? <TextLink href={step.href}>{step.title}</TextLink> : step.title;
  return (
    <li className={isDone ? 'done' : undefined} aria-current={number === current ? 'step' : undefined}>
      <span>
        {isDone ? <Icon name="check" label="Gennemført:" /> : null}
        {title}
      </span>
    </li>
  );
}
