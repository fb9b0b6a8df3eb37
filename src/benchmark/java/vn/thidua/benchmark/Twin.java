package vn.thidua.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the product sent for one nomination, as plain statements: as many of each kind, in as many transactions, each row
 * into a table with as many indexes as the product's has. No thought goes into it; it is the work without the program.
 *
 * @param tables statements that make its tables
 * @param script the statements of one nomination
 */
record Twin(List<String> tables, List<String> script) {

    private static final String PAYLOAD = "repeat('x', 100)";

    /**
     * @param product what one nomination cost the product
     * @param insertsByIndexes rows the product inserted, by how many indexes their table has
     */
    static Twin of(Measured product, Map<Integer, Long> insertsByIndexes) {
        Writer writer = new Writer(insertsByIndexes);
        int writing = (int) Math.max(1, Math.round(product.get("transaction_ids")));
        int reading = (int) Math.max(0, Math.round(product.get("xact_commit")) - writing);
        long[] left = {
            Math.round(product.get("statements_insert")),
            Math.round(product.get("statements_update")),
            Math.round(product.get("statements_delete")),
            Math.round(product.get("statements_select") + product.get("statements_other"))
        };
        for (int transaction = 0; transaction < writing; transaction++) {
            int remaining = writing - transaction;
            writer.script.add("begin;");
            writer.times(left, 0, remaining, writer::insert);
            writer.times(left, 1, remaining, writer::update);
            writer.times(left, 3, remaining + reading, writer::select);
            writer.times(left, 2, remaining, writer::delete);
            writer.script.add("end;");
        }
        for (int transaction = 0; transaction < reading; transaction++) {
            writer.script.add("begin;");
            writer.times(left, 3, reading - transaction, writer::select);
            writer.script.add("end;");
        }
        return new Twin(insertsByIndexes.keySet().stream().map(Twin::table).toList(), writer.script);
    }

    private static String table(int indexes) {
        StringBuilder columns = new StringBuilder();
        StringBuilder keys = new StringBuilder();
        for (int column = 1; column < indexes; column++) {
            columns.append("c").append(column).append(" bigint not null default (random() * 1e9)::bigint, ");
            keys.append("; create index on ").append(name(indexes)).append(" (c").append(column).append(")");
        }
        return "create table " + name(indexes) + " (id bigint generated always as identity"
                + (indexes > 0 ? " primary key, " : ", ") + columns + "payload text not null)" + keys;
    }

    private static String name(int indexes) {
        return "twin_" + indexes;
    }

    /** Remembers which rows live, so that each update and delete finds one. */
    private static final class Writer {
        private final List<String> script = new ArrayList<>();
        private final Map<Integer, Long> weights;
        private final long allWeights;
        private final Map<Integer, Long> inserted = new TreeMap<>();
        private final Map<Integer, Deque<Long>> living = new TreeMap<>();
        private long inserts;
        private long turns;

        Writer(Map<Integer, Long> weights) {
            this.weights = weights;
            allWeights = weights.values().stream().mapToLong(Long::longValue).sum();
        }

        /** This transaction's share of what is left of a kind. */
        void times(long[] left, int kind, int transactions, Runnable statement) {
            long share = Math.ceilDiv(left[kind], transactions);
            for (long time = 0; time < share; time++) {
                statement.run();
            }
            left[kind] -= share;
        }

        /** Into the table that is furthest behind its share. */
        void insert() {
            inserts++;
            int table = weights.keySet().stream()
                    .max((one, other) -> Double.compare(behind(one), behind(other)))
                    .orElseThrow();
            long number = inserted.merge(table, 1L, Long::sum);
            living.computeIfAbsent(table, none -> new ArrayDeque<>()).add(number);
            script.add("insert into " + name(table) + " (payload) values (" + PAYLOAD + ");");
        }

        private double behind(int table) {
            return (double) inserts * weights.get(table) / allWeights - inserted.getOrDefault(table, 0L);
        }

        void update() {
            int table = anyTable();
            script.add("update " + name(table) + " set payload = " + PAYLOAD + where(table, newest(table)));
        }

        void select() {
            int table = anyTable();
            script.add("select * from " + name(table) + where(table, newest(table)));
        }

        void delete() {
            int table = living.entrySet().stream()
                    .max(Map.Entry.comparingByValue((one, other) -> one.size() - other.size()))
                    .orElseThrow()
                    .getKey();
            Long oldest = living.get(table).poll();
            script.add("delete from " + name(table) + where(table, oldest == null ? 1 : oldest));
        }

        private int anyTable() {
            List<Integer> tables = List.copyOf(inserted.keySet());
            return tables.get((int) (turns++ % tables.size()));
        }

        private long newest(int table) {
            Long newest = living.get(table).peekLast();
            return newest == null ? inserted.get(table) : newest;
        }

        /** One client at a time: the numbers of its rows have no gaps. */
        private String where(int table, long number) {
            // In a query of its own the key is known once and looked up; without it every row would be compared.
            return " where id = (select currval('" + name(table) + "_id_seq') - " + (inserted.get(table) - number) + ");";
        }
    }
}
