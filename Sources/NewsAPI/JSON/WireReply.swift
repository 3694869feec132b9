/// A reply as it came: it can be read, as a whole or in part, or be handed on as it was written.
package struct WireReply: Sendable {
    private let document: JSONDocument

    /// The bytes of one line or body.
    package init(_ bytes: some Sequence<UInt8>) throws(APIError) {
        document = try JSONDocument(Array(bytes))
        guard document.isObject(at: 0) else { throw APIError(code: .internal, message: "it is no object") }
    }

    /// A newer `schema` than this one is an error.
    package func read<Reply: Decodable>(_ type: Reply.Type) throws(APIError) -> Reply {
        let envelope = try readPart(Envelope<Reply>.self)
        guard envelope.schema <= schemaVersion else {
            throw APIError(
                code: .internal,
                message: "newsd answers in schema \(envelope.schema), newer than \(schemaVersion)",
                hint: "install the newsctl that came with this newsd"
            )
        }
        return envelope.reply
    }

    /// Some of its keys, whatever its schema.
    package func readPart<Part: Decodable>(_ type: Part.Type) throws(APIError) -> Part {
        do {
            return try Part(from: WireDecoder(document: document, place: 0))
        } catch {
            throw APIError(code: .internal, message: "the answer of newsd cannot be read: \(Self.text(error))")
        }
    }

    /// As they were written; nil where there is no list at the key.
    package func elements(of key: String) -> [ArraySlice<UInt8>]? {
        guard let list = document.place(of: key, in: 0, from: 1)?.value, document.isArray(at: list) else { return nil }
        var elements: [ArraySlice<UInt8>] = []
        var place = list + 1
        while place < document.next(after: list) {
            elements.append(document.bytes[document.range(at: place)])
            place = document.next(after: place)
        }
        return elements
    }

    /// `hits.0.copies: "x" is no Int`
    private static func text(_ error: any Error) -> String {
        let context: DecodingError.Context
        switch error as? DecodingError {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
            .dataCorrupted(let found):
            context = found
        default: return "\(error)"
        }
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        return (path.isEmpty ? "" : "\(path): ") + context.debugDescription
    }
}
