/** What a person closes by Escape, wherever the focus is. A `manual` popover is none: Escape leaves it open. */
const CLOSED_BY_ESCAPE =
  ':is(:modal, :popover-open:is([popover=""], [popover="auto" i], [popover="hint" i]), [aria-modal="true"])';
/** What may take the key while the focus is in it. */
const MAY_TAKE_ESCAPE =
  ':is(:modal, :popover-open, dialog[open], [aria-modal="true"], [role="dialog"], [role="alertdialog"])';

/** True for a press of Escape that nothing has used yet. Ending an input method's suggestions is no such press. */
export function isFreeEscape(event: KeyboardEvent): boolean {
  // Safari says by the key code only that an input method has used the key.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else says it
  const isForInputMethod = event.isComposing || event.keyCode === 229;
  return event.key === 'Escape' && !event.defaultPrevented && !isForInputMethod;
}

/** True where Escape is meant for the form: nothing of the host's is open that takes it. */
export function isEscapeForForm(event: KeyboardEvent, form: HTMLElement): boolean {
  return !layersInPath(event, form).length && !layersIn(form.ownerDocument).some(isSeen);
}

/**
 * True where Escape is meant for the neutral screen that lies over the form: nothing of the host's lies above it. The
 * browser tells by no name which layer is topmost; but whatever lies below a modal one cannot be hit by a pointer.
 */
export function isEscapeForScreen(event: KeyboardEvent, form: HTMLElement): boolean {
  const around = composedAncestors(form);
  const isElsewhere = (layer: Element): boolean => !around.has(layer) && layer.getRootNode() !== form.shadowRoot;
  if (layersInPath(event, form).some(isElsewhere)) return false;
  if (layersIn(form.ownerDocument).some((layer) => isElsewhere(layer) && layer.hasAttribute('popover'))) return false;
  const screen = form.shadowRoot?.querySelector('dialog.neutral');
  const { clientWidth: width, clientHeight: height } = form.ownerDocument.documentElement;
  const places = [0.5, 0.05, 0.95].flatMap((x) => [0.5, 0.05, 0.95].map((y) => [x * width, y * height] as const));
  return places.some(([x, y]) => screen?.contains(form.shadowRoot?.elementFromPoint(x, y) ?? null));
}

/** The host's dialogs and popovers that the focus is in. */
function layersInPath(event: Event, form: HTMLElement): Element[] {
  return event
    .composedPath()
    .filter((one): one is Element => 'matches' in one && (one as Element).getRootNode() !== form.shadowRoot)
    .filter((one) => one.matches(MAY_TAKE_ESCAPE));
}

/** All open layers, in shadow roots too. Asked at a press of Escape only, so that it may look at the whole page. */
function layersIn(root: ParentNode): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? layersIn(shadowRoot) : []));
  return [...root.querySelectorAll(CLOSED_BY_ESCAPE), ...inside];
}

function isSeen(layer: Element): boolean {
  return layer.getClientRects().length > 0 && getComputedStyle(layer).visibility === 'visible';
}

function composedAncestors(element: Element): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (let node: Node | null = element; node; node = 'host' in node ? (node.host as Element) : node.parentNode)
    found.add(node);
  return found;
}
