/** Drops datasets in a bucket that speaks Amazon's S3 protocol, whoever runs it. */
@NullMarked
package vn.congmo.gateway.connectors.s3;

import org.jspecify.annotations.NullMarked;
