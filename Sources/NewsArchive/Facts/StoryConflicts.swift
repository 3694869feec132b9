internal import CrossExamination

/// A story whose conflicts are yet to be looked for.
package struct DueStory: Sendable {
    let id: ArticleKey
    /// Grows whenever the story changes: what was found of a former state is not kept.
    let stamp: Int64

    /// `s…`, as long as it is this story's.
    package var name: String { id.storyID }
}

/// Which articles of a story state a figure that others contradict.
package struct StoryConflicts: Sendable {
    /// Articles of one story that are compared, the first by their keys; a larger one is hardly a story.
    static let mostArticles = 1_000

    let story: DueStory
    let articles: Set<ArticleKey>

    init(_ story: DueStory, _ examined: [ExaminedArticle]) {
        self.story = story
        articles = Set(conflictingArticles(examined).compactMap { ArticleKey(articleID: examined[$0].id) })
    }

    /// Instead of comparing a story that newsd did not survive.
    package init(none story: DueStory) {
        self.story = story
        articles = []
    }
}
