import NewsAPI

extension ClientError {
    /// newsd's own error as one line: what is wrong, where in the query, what to do.
    init(reply: Reply, query: String?) {
        let code: Code = (400..<500).contains(reply.status) || reply.status == 501 ? .refused : .unanswered
        guard let error = try? WireJSON.reply(ErrorReply.self, from: reply.body).error else {
            self.init(code, "newsd answered \(reply.status) without saying why: is it the same version as newsctl?")
            return
        }
        var message = error.message
        if let place = error.place, let query, let column = Self.column(ofByte: place.start, in: query) {
            message += " at column \(column)"
        }
        if let hint = error.hint { message += ": \(hint)" }
        self.init(error.code == .timeout ? .unanswered : code, message, reply: reply.body)
    }

    /// Columns count letters from 1, as people do; one past the end points behind the query.
    private static func column(ofByte byte: Int, in query: String) -> Int? {
        guard byte >= 0, let index = query.utf8.index(query.startIndex, offsetBy: byte, limitedBy: query.endIndex)
        else { return nil }
        return query[..<index].count + 1
    }
}
