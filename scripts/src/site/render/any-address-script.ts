/**
 * A script that leads the relative addresses of a page to the root of the site, wherever the page stands: a server sends it
 * for every address that the site does not have.
 *
 * @param folders Folders of the site, by which its root is known in an address.
 */
export function anyAddressScript(folders: readonly string[]): string {
  // With the origin before it, since a path may begin with two slashes, which would name another host.
  return `<script>{
const base = document.createElement('base');
const at = location.pathname.search(/\\/(?:${folders.join('|')})\\//);
base.href = location.origin + (at < 0 ? location.pathname.replace(/[^/]*$/, '') : location.pathname.slice(0, at + 1));
document.head.append(base);
}</script>
`;
}
