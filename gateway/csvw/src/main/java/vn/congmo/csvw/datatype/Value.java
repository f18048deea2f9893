package vn.congmo.csvw.datatype;

import java.util.Optional;

/**
 * One value of a cell.
 *
 * @param lexical the value in the syntax of XML Schema, such as {@code 1594379.25} or {@code 2026-11-22}
 * @param language BCP 47 tag, only of plain strings
 */
public record Value(String lexical, Datatype datatype, Optional<String> language) implements Parsed {}
