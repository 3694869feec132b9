/// What a figure is of.
package struct FigureSubject: Sendable, Hashable {
    /// What is counted or measured: "Ukrainian soldiers", "territory".
    package var what: String?
    /// What befell it or is done: "killed or wounded".
    package var action: String?
    /// Who does or suffers it: "Russian forces".
    package var agent: String?
    /// Where: "the Kursk region".
    package var place: String?

    package init(what: String? = nil, action: String? = nil, agent: String? = nil, place: String? = nil) {
        self.what = what
        self.action = action
        self.agent = agent
        self.place = place
    }

    /// One line: "Ukrainian soldiers killed (Russian forces)".
    package var text: String {
        var text = [what, action].compactMap { $0 }.joined(separator: " ")
        if let agent, agent != what {
            text += text.isEmpty ? agent : " (\(agent))"
        }
        return text
    }
}
