/** The pages of the packaged gateway, opened in a real Chromium as their readers do. */
@NullMarked
package vn.congmo.browser;

import org.jspecify.annotations.NullMarked;
