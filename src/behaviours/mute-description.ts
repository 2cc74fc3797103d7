/**
 * Takes a part of a control's description away while the control has the focus, before that part changes: a description that changes
 * there is read aloud each time (NVDA's event_descriptionChange), beside the region that says the same once. It is back when the focus
 * has left. `muteDescription(button, 'file-1-state')`
 */
export const muteDescription = (control: Element, id: string): void => {
  const name = 'aria-describedby';
  const ids = control.getAttribute(name)?.split(' ') ?? [];
  if (!ids.includes(id) || !control.matches(':focus')) return;
  const others = ids.filter((other) => other !== id).join(' ');
  if (others) control.setAttribute(name, others);
  else control.removeAttribute(name);
  control.addEventListener(
    'blur',
    () => control.setAttribute(name, [control.getAttribute(name), id].filter(Boolean).join(' ')),
    { once: true },
  );
};
