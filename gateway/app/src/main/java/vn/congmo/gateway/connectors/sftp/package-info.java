/** Drops datasets at an SFTP server whose key is known beforehand: the one place of the gateway that speaks SSH. */
@NullMarked
package vn.congmo.gateway.connectors.sftp;

import org.jspecify.annotations.NullMarked;
