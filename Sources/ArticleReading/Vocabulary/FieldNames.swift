/// What a line "Name: value" in front of a text tells.
enum Field: Sendable {
    case title, author, outlet, credit, published, updated, language
    /// Known, but nothing that an article keeps.
    case other
    /// Ends the head of an exported article: its text follows.
    case bodyMark
}

enum FieldNames {
    static let fields: [String: Field] = {
        var fields: [String: Field] = [:]
        let names: [(Field, String)] = [
            (.title, "title,headline,titel,überschrift,titre,título,titulo"),
            (.author, "author,authors,byline,by,written by,autor,autoren,autorin,von,auteur,auteurs,par,por,autores"),
            (.outlet, "outlet,publisher,publication,source,newspaper,site,quelle,medium,journal,fuente,medio,sitename"),
            (.credit, "credit,agency,agentur,agence,agencia"),
            (
                .published,
                "published,published on,published at,publication date,publish date,date published,date,posted,posted on,first published,"
                    + "pubdate,created,issued,load-date,load date,veröffentlicht,veröffentlicht am,datum,erschienen,stand,publié le,publié,"
                    + "date de publication,publicado,publicado el,fecha,pubblicato"
            ),
            (
                .updated,
                "updated,updated on,updated at,last updated,last modified,modified,date modified,aktualisiert,aktualisiert am,"
                    + "zuletzt aktualisiert,mis à jour,mis à jour le,actualizado,actualizado el"
            ),
            (.language, "language,lang,sprache,langue,idioma"),
            (.bodyMark, "length,word count,länge"),
            (
                .other,
                "section,url,link,copyright,publication-type,publication type,journal code,subject,industry,geographic,person,ticker,"
                    + "document-type,accession number,rubrik,ressort,edition,page,pg,category,categories,tags,keywords,id,slug,type,classification,"
                    + "dateline,company,organization,highlight,graphic"
            ),
        ]
        for (field, list) in names {
            for name in list.split(separator: ",") { fields[String(name)] = field }
        }
        return fields
    }()

    /// The longest name, in bytes.
    static let longest = 28

    /// "Published: 26 April 2025" taken apart; nil where the name is unknown.
    static func field(in line: Substring) -> (field: Field, name: String, value: Substring)? {
        guard let colon = line.utf8.prefix(longest + 1).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        var name = line[..<colon].lowercased()
        while name.last == " " || name.last == "*" { name.removeLast() }
        while name.first == "*" || name.first == " " { name.removeFirst() }
        guard let field = fields[name] else { return nil }
        var value = line[line.utf8.index(after: colon)...]
        while let first = value.first, first == " " || first == "*" || first == "\t" { value.removeFirst() }
        return (field, name, value)
    }
}
