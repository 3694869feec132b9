import NewsAPI

/// What newsctl says of replies that it cannot read.
extension WireReply {
    init(body: [UInt8]) throws(ClientError) {
        do {
            try self.init(body)
        } catch {
            let check = "is it the same version as newsctl? (newsctl --version, newsctl status)"
            throw ClientError(.unanswered, "newsd sent a reply that is no JSON: \(check)")
        }
    }

    func answer<Answer: Decodable>() throws(ClientError) -> Answer {
        do { return try read(Answer.self) } catch { throw Self.unreadable(error) }
    }

    func verdict<Judged: Verdict>(_ type: Judged.Type) throws(ClientError) -> Judged {
        do { return try readPart(type) } catch { throw Self.unreadable(error) }
    }

    private static func unreadable(_ error: APIError) -> ClientError {
        ClientError(.unanswered, [error.message, error.hint].compactMap(\.self).joined(separator: "; "))
    }
}
