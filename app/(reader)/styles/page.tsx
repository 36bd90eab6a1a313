/** Nobody is shown this page: from its head the door learns where the readers' style sheet lies. */
export default function StylesPage() {
  return null;
}
