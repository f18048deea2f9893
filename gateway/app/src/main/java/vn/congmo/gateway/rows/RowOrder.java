package vn.congmo.gateway.rows;

/** A column to sort by. Rows without a value come last, ascending or descending; among equals, file order decides. */
public record RowOrder(String column, boolean descending) {}
