import { type IconName, iconSheet } from './icon-names';

type IconProps = {
  name: IconName;
  /** Say what the icon means only where no text beside it does. */
  label?: string;
  className?: string;
};

/** An icon from the one sheet, in the colour of the text around it. */
export function Icon({ name, label, className }: IconProps) {
  const classes = className ? `icon-svg ${className}` : 'icon-svg';
  // As text, because a part that is streamed can be cut inside an svg with children, and React hides what comes later
  // with a style attribute, which the content security policy refuses. Names are a closed list.
  const drawing = { __html: `<use href="${iconSheet}#${name}"></use>` };
  const shown = {
    className: classes,
    width: 24,
    height: 24,
    focusable: 'false',
    dangerouslySetInnerHTML: drawing,
  } as const;
  return label ? <svg {...shown} role="img" aria-label={label} /> : <svg {...shown} aria-hidden="true" />;
}
