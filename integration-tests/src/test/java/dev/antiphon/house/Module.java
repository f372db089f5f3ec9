package dev.antiphon.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A module, as its pom has it.
 *
 * @param name its folder
 * @param description what it is
 * @param uses the modules that it depends on
 */
record Module(String name, String description, List<Use> uses) {
    /**
     * A dependency on another module.
     *
     * @param module its folder
     * @param scope Maven's word
     */
    record Use(String module, String scope) {}

    /** Those that the root's pom names, in its order. */
    static List<Module> all() throws IOException {
        List<Module> modules = new ArrayList<>();
        for (Element module : children(child(pom(JavaSources.ROOT), "modules"), "module")) {
            modules.add(read(module.getTextContent()));
        }
        return modules;
    }

    private static Module read(String name) throws IOException {
        Element pom = pom(JavaSources.ROOT.resolve(name));
        List<Use> uses = children(pom, "dependencies").stream()
                .flatMap(dependencies -> children(dependencies, "dependency").stream())
                .filter(dependency -> text(dependency, "groupId").equals("dev.antiphon"))
                .map(Module::use)
                .toList();
        return new Module(name, text(pom, "description"), uses);
    }

    private static Use use(Element dependency) {
        String scope = text(dependency, "scope");
        return new Use(
                text(dependency, "artifactId").replaceFirst("^antiphon-", ""), scope.isEmpty() ? "compile" : scope);
    }

    private static Element pom(Path folder) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read the pom of " + folder, e);
        }
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Node::getTextContent)
                .orElse("");
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
