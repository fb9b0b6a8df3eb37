package vn.thidua.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which rule values stand in the tables after all migrations, read without a database. */
final class RuleKeys {

    private static final Pattern STATEMENT =
            Pattern.compile("\\s*(insert into|delete from|update) award_rule_(?:value|set)\\b.*", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\(\\s*'([A-Z0-9]+)',\\s*'(\\w+)'");
    private static final Pattern COPIED =
            Pattern.compile("select rule_set, '(\\w+)'.*?rule_set = '(\\w+)'", Pattern.DOTALL);
    private static final Pattern SET = Pattern.compile("rule_set = '(\\w+)'");
    private static final Pattern KEY = Pattern.compile("'([a-z]\\w*)'");
    private static final Pattern CLOSED = Pattern.compile("read_only = true where id = '(\\w+)'");

    private final Map<String, Set<String>> bySet = new TreeMap<>();

    private RuleKeys() {}

    /** Keys that the open rule sets hold after these migrations, given in their order. */
    static Set<String> of(List<String> migrations) {
        RuleKeys keys = new RuleKeys();
        for (String migration : migrations) {
            for (String statement : statements(migration.replaceAll("--[^\n]*", ""))) {
                Matcher found = STATEMENT.matcher(statement);
                if (found.matches()) {
                    keys.run(found.group(1), statement);
                }
            }
        }
        return keys.bySet.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private void run(String verb, String rest) {
        if (verb.equals("insert into")) {
            ROW.matcher(rest).results().forEach(row -> set(row.group(1)).add(row.group(2)));
            COPIED.matcher(rest).results().forEach(row -> set(row.group(2)).add(row.group(1)));
        } else if (verb.equals("delete from")) {
            SET.matcher(rest)
                    .results()
                    .forEach(deleted -> KEY.matcher(rest)
                            .results()
                            .forEach(key -> set(deleted.group(1)).remove(key.group(1))));
        } else {
            CLOSED.matcher(rest).results().forEach(closed -> bySet.remove(closed.group(1)));
        }
    }

    /** Split at the semicolons that stand in no text. */
    private static List<String> statements(String sql) {
        List<String> statements = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < sql.length(); at++) {
            quoted ^= sql.charAt(at) == '\'';
            if (!quoted && sql.charAt(at) == ';') {
                statements.add(sql.substring(from, at));
                from = at + 1;
            }
        }
        return statements;
    }

    private Set<String> set(String name) {
        return bySet.computeIfAbsent(name, any -> new HashSet<>());
    }
}
