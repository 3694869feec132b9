// The rules that compare articles.
