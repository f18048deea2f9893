/**
 * Documents that agencies exchange as edXML (QCVN 102:2016/BTTTT, QĐ 28/2018/QĐ-TTg): reads them in both dialects that
 * occur, keeps them with their statuses, and answers; start at {@link vn.congmo.gateway.connectors.edxml.Correspondence}.
 */
@NullMarked
package vn.congmo.gateway.connectors.edxml;

import org.jspecify.annotations.NullMarked;
