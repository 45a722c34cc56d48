import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';

/** Without JavaScript the menu button does nothing: this link leads to the same links at the foot of the page. */
function NoScriptMenu({mobile = false}: {readonly mobile?: boolean}) {
  if (mobile) return null;
  return (
    <noscript>
      <Link className="navbar__link menu-tanpa-skrip" to="#isi-pustaka">
        <Translate id="navbar.noscript" description="Link to the footer navigation, shown without JavaScript">Menu</Translate>
      </Link>
    </noscript>
  );
}

export default {...ComponentTypes, 'custom-noScriptMenu': NoScriptMenu};
