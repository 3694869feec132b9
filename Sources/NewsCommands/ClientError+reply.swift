import NewsAPI
import NewsModel

/// newsd's error object as newsctl reads it: a code that a newer newsd has made up is no reason to lose its message.
private struct Refusal: Decodable {
    struct Detail: Decodable {
        var message: String
        var hint: String?
        var place: TextSpan?
    }

    var error: Detail
}

extension ClientError {
    /// newsd's own error as one line: what is wrong, where in the query, what to do.
    init(reply: Reply, query: String?) {
        let code: Code = Self.blamesTheRequest(reply.status) ? .refused : .unanswered
        guard let error = try? WireJSON.reply(Refusal.self, from: reply.body).error else {
            self.init(code, "newsd answered \(reply.status) without saying why: is it the same version as newsctl?")
            return
        }
        var message = error.message
        if let place = error.place, let query, let column = Self.column(ofByte: place.lowerBound, in: query) {
            message += " at column \(column)"
        }
        if let hint = error.hint { message += ": \(hint)" }
        self.init(code, message, reply: reply.body)
    }

    /// 501 is what newsd cannot do yet; 408 and 429 are passing, whatever was asked.
    private static func blamesTheRequest(_ status: Int) -> Bool {
        (400..<500).contains(status) && status != 408 && status != 429 || status == 501
    }

    /// Columns count letters from 1, as people do; one past the end points behind the query.
    private static func column(ofByte byte: Int, in query: String) -> Int? {
        guard byte >= 0, let index = query.utf8.index(query.startIndex, offsetBy: byte, limitedBy: query.endIndex)
        else { return nil }
        return query[..<index].count + 1
    }
}
