import ArgumentParser

extension Newsctl {
    /// Runs newsctl in this process and returns its exit status.
    package static func run(_ arguments: [String]) -> Int32 {
        run(arguments, in: .ofProcess()).rawValue
    }

    static func run(_ arguments: [String], in session: Session) -> Outcome {
        let arguments = ArgumentSplitter.split(arguments)
        guard let first = arguments.first else {
            session.say("no verb: try newsctl search WORDS, newsctl status or newsctl --help")
            return .wrongRequest
        }
        if let hint = hint(forVerb: first) {
            session.say(hint)
            return .wrongRequest
        }
        if arguments.suffix(2) == ["--", "-h"] {
            session.say("-h is read as a word that must not occur; for help type newsctl \(first) --help")
        }
        do {
            var command = try parse(arguments)
            if let verb = command as? any Verb { return run(verb, in: session) }
            try command.run()
            return .found
        } catch {
            return report(error, arguments, in: session)
        }
    }

    /// By the verb alone, which takes less time than to come to it from the root; the root answers who asks for help
    /// or is wrong.
    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        if let verb = subcommands.first(where: { $0._commandName == arguments.first }),
            let command = try? verb.parseAsRoot(Array(arguments.dropFirst())), command is any Verb
        {
            return command
        }
        return try parseAsRoot(arguments)
    }

    private static func run(_ verb: some Verb, in session: Session) -> Outcome {
        do {
            return try verb.answer(in: session)
        } catch {
            if error.code != .outputClosed { session.say(error.message) }
            if let reply = error.reply, verb.common.outputFormat.isWhole {
                try? session.write(json: reply)
            }
            return error.outcome
        }
    }

    /// Help and version are answers; everything else that ArgumentParser throws is wrong usage.
    private static func report(_ error: any Error, _ arguments: [String], in session: Session) -> Outcome {
        if exitCode(for: error) == .success {
            try? session.output.write(fullMessage(for: error) + "\n")
            return .found
        }
        let verb = arguments.first.flatMap { verbs.contains($0) ? $0 : nil }
        let help = ["newsctl", verb, "--help"].compactMap(\.self).joined(separator: " ")
        session.say("\(message(for: error)) (see \(help))")
        return .wrongRequest
    }

    /// Names of all verbs.
    static var verbs: [String] { subcommands.map { $0._commandName } }

    private static var subcommands: [any ParsableCommand.Type] {
        configuration.groupedSubcommands.flatMap(\.subcommands)
    }

    /// What to say to a first word that is no verb; nil if it is one, or an option.
    private static func hint(forVerb word: String) -> String? {
        if word.hasPrefix("-") || word == "help" || verbs.contains(word) { return nil }
        let guess = NearestWord.nearest(to: word, among: verbs).map { "did you mean \($0)?" }
        return "there is no verb \"\(word)\": \(guess ?? "to search, type newsctl search \(word)") (see newsctl --help)"
    }
}
