/** Where a form goes: a server action, or an address it is posted to. */
export type FormTarget = string | ((data: FormData) => void | Promise<void>);

/** The `method` such a form needs: React sets it itself for a server action. */
export const methodOf = (target: FormTarget) => (typeof target === 'string' ? 'post' : undefined);
