namespace OBI.Phenomenon.Cli.SeriesFiles;

/// <summary>One row: a step of a series.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Series">The series it belongs to; empty when the file has one series.</param>
/// <param name="Index">The step's number, from 1, in a file with indexes.</param>
/// <param name="Date">The step's first day, in a file with dates.</param>
/// <param name="Count">The count; NaN when it was not observed.</param>
/// <param name="Population">The exposure; NaN when the file has none.</param>
internal readonly record struct SeriesRow(int Line, string Series, int? Index, DateOnly? Date, double Count, double Population);
