package vn.thidua.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordXml;

/** The styles of a Word file: what a paragraph, run or table inherits before what it says itself. */
class Styles {

    private final Element root;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> defaults = new HashMap<>();

    Styles(Element root) {
        this.root = root;
        for (Element style : WordXml.children(root, "style")) {
            byId.put(String.valueOf(WordXml.attribute(style, "styleId")), style);
            if ("1".equals(WordXml.attribute(style, "default"))) {
                defaults.put(String.valueOf(WordXml.attribute(style, "type")), style);
            }
        }
    }

    Cascade paragraph(Element paragraph) {
        Element own = WordXml.child(paragraph, "pPr").orElse(null);
        return cascade("pPrDefault", "pPr", chain("paragraph", named(own, "pStyle")), own);
    }

    Cascade run(Element paragraph, Element run) {
        Element paragraphs = WordXml.child(paragraph, "pPr").orElse(null);
        Element own = WordXml.child(run, "rPr").orElse(null);
        List<Element> chain = new ArrayList<>(chain("paragraph", named(paragraphs, "pStyle")));
        String character = named(own, "rStyle");
        if (character != null) {
            chain.addAll(chain("character", character));
        }
        return cascade("rPrDefault", "rPr", chain, own);
    }

    Cascade table(Element table) {
        Element own = WordXml.child(table, "tblPr").orElse(null);
        return cascade("tblPrDefault", "tblPr", chain("table", named(own, "tblStyle")), own);
    }

    private Cascade cascade(String everywhere, String properties, List<Element> chain, @Nullable Element own) {
        Stream<Element> general = WordXml.child(root, "docDefaults").stream()
                .flatMap(defaulted -> WordXml.child(defaulted, everywhere).stream())
                .flatMap(holder -> WordXml.child(holder, properties).stream());
        Stream<Element> styled = chain.stream().flatMap(style -> WordXml.child(style, properties).stream());
        List<Element> layers = Stream.of(general, styled, Stream.ofNullable(own))
                .flatMap(some -> some)
                .toList();
        layers.forEach(Supported::require);
        return new Cascade(layers);
    }

    private static @Nullable String named(@Nullable Element properties, String reference) {
        return properties == null
                ? null
                : WordXml.child(properties, reference)
                        .map(element -> WordXml.attribute(element, "val"))
                        .orElse(null);
    }

    /** The style and what it is based on, the most general first; without a name, the default of that type. */
    private List<Element> chain(String type, @Nullable String id) {
        List<Element> chain = new ArrayList<>();
        Element style = id == null ? defaults.get(type) : byId.get(id);
        while (style != null && !chain.contains(style)) {
            chain.addFirst(style);
            style = WordXml.child(style, "basedOn")
                    .map(based -> WordXml.attribute(based, "val"))
                    .map(byId::get)
                    .orElse(null);
        }
        return chain;
    }
}
