package org.newsroom.article.site.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making. Characters that XML 1.0 forbids are dropped from every text. */
final class XmlDocument {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  /** Begins a document with its root element, whose namespace holds for all others. */
  XmlDocument(String root, String namespace) {
    try {
      writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element; attributes follow as name and value. */
  XmlDocument begin(String name, String... attributes) {
    return write(
        () -> {
          writer.writeStartElement(name);
          attributes(attributes);
        });
  }

  XmlDocument end() {
    return write(writer::writeEndElement);
  }

  /** An element of text. */
  XmlDocument text(String name, String text, String... attributes) {
    begin(name, attributes);
    write(() -> writer.writeCharacters(allowed(text)));
    return end();
  }

  /** An element of attributes alone. */
  XmlDocument empty(String name, String... attributes) {
    return write(
        () -> {
          writer.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  byte[] bytes() {
    write(
        () -> {
          writer.writeEndDocument();
          writer.flush();
        });
    return bytes.toByteArray();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      if (name.equals("xml:lang")) {
        writer.writeAttribute(
            "xml", "http://www.w3.org/XML/1998/namespace", "lang", allowed(attributes[i + 1]));
      } else {
        writer.writeAttribute(name, allowed(attributes[i + 1]));
      }
    }
  }

  /** The text without what is no Char of XML 1.0; half a surrogate pair is none either. */
  static String allowed(String text) {
    return text.codePoints()
        .filter(XmlDocument::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int sign) {
    return sign == '\t'
        || sign == '\n'
        || sign == '\r'
        || sign >= 0x20 && sign <= 0xD7FF
        || sign >= 0xE000 && sign <= 0xFFFD
        || sign >= 0x10000;
  }

  private XmlDocument write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }
}
