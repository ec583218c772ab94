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
  const drawing = <use href={`${iconSheet}#${name}`} />;
  if (!label)
    return (
      <svg className={classes} width="24" height="24" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
    );
  return (
    <svg className={classes} width="24" height="24" role="img" aria-label={label} focusable="false">
      {drawing}
    </svg>
  );
}
