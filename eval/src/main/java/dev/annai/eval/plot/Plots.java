package dev.annai.eval.plot;

import dev.annai.eval.metric.Reliability;
import dev.annai.eval.metric.RiskCoverage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws curves as SVG. Letters become outlines, so that a reader needs no fonts. */
public final class Plots {

  private static final int WIDTH = 440;
  private static final int HEIGHT = 340;
  private static final int LEGEND = 30;
  private static final int POINTS = 200;
  private static final Pattern PROLOG = Pattern.compile("(?s)^.*?(?=<svg)");
  private static final Pattern CLIP = Pattern.compile("clip\\d+");
  private static final Color GRID = new Color(0xE2E5EA);
  private static final Color INK = new Color(0x1C2430);
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  /** Told apart by who sees no red or no green, too; each at least 4.5 : 1 on white. */
  private static final List<Color> COLORS =
      List.of(
          new Color(0x0B5CAD),
          new Color(0xB4450C),
          new Color(0x0A6E5C),
          new Color(0x8E3A8E),
          new Color(0x7A5C00),
          new Color(0x5A6675),
          new Color(0x1C2430),
          new Color(0xC2185B),
          new Color(0x3F51B5),
          new Color(0x4C7A00));

  private final boolean hasLegend;

  private int drawn;

  /**
   * A pen.
   *
   * @param hasLegend whether the names of the curves stand in the drawing
   */
  public Plots(boolean hasLegend) {
    this.hasLegend = hasLegend;
  }

  /** The colours of curves by name, as drawn, for a legend beside the drawing. */
  public static SequencedMap<String, String> legend(List<String> names) {
    var legend = new LinkedHashMap<String, String>();
    for (var name : names) {
      var color = COLORS.get(legend.size() % COLORS.size());
      legend.put(name, String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF));
    }
    return legend;
  }

  /** How many answers are wrong when only the surest are given; a curve for each set. */
  public String riskCoverage(Map<String, RiskCoverage> curves) throws IOException {
    var chart = chart("share of questions answered", "share of answers that is wrong");
    var number = 0;
    for (var curve : curves.entrySet()) {
      var color = COLORS.get(number++ % COLORS.size());
      var points = curve.getValue().thinned(POINTS);
      var x = points.stream().mapToDouble(RiskCoverage.Point::coverage).toArray();
      var y = points.stream().mapToDouble(RiskCoverage.Point::risk).toArray();
      if (x.length > 0) {
        chart.addSeries(curve.getKey(), x, y).setMarker(SeriesMarkers.NONE).setLineColor(color);
      }
    }
    return svg(chart);
  }

  /** How often what was said with some confidence is right; a curve for each set. */
  public String reliability(Map<String, Reliability> curves) throws IOException {
    var chart = chart("confidence", "share that is right");
    var ideal = chart.addSeries("ideal", new double[] {0, 1}, new double[] {0, 1});
    ideal.setMarker(SeriesMarkers.NONE).setLineColor(Color.GRAY);
    ideal.setLineStyle(new BasicStroke(1, 0, 0, 1, new float[] {4, 4}, 0));
    var number = 0;
    for (var curve : curves.entrySet()) {
      var color = COLORS.get(number++ % COLORS.size());
      var bins = curve.getValue().bins();
      var x = bins.stream().mapToDouble(Reliability.Bin::confidence).toArray();
      var y = bins.stream().mapToDouble(Reliability.Bin::accuracy).toArray();
      if (x.length > 0) {
        var series = chart.addSeries(curve.getKey(), x, y);
        series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(color).setLineColor(color);
      }
    }
    return svg(chart);
  }

  private XYChart chart(String x, String y) {
    var height = hasLegend ? HEIGHT + LEGEND : HEIGHT;
    var chart =
        new XYChartBuilder().width(WIDTH).height(height).xAxisTitle(x).yAxisTitle(y).build();
    var styler = chart.getStyler();
    styler.setLegendVisible(hasLegend);
    styler.setChartFontColor(INK);
    styler.setAxisTickLabelsColor(INK);
    styler.setAxisTitleFont(FONT).setAxisTickLabelsFont(FONT).setLegendFont(FONT);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesColor(GRID);
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(LegendLayout.Horizontal);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setXAxisMin(0.0).setXAxisMax(1.0);
    styler.setYAxisMin(0.0).setYAxisMax(1.0);
    styler.setXAxisDecimalPattern("0.0");
    styler.setYAxisDecimalPattern("0.0");
    styler.setMarkerSize(5);
    styler.setAntiAlias(true);
    return chart;
  }

  /** Without what belongs to a file of its own; names of parts are unique in a page. */
  private String svg(XYChart chart) throws IOException {
    var out = new ByteArrayOutputStream();
    VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    var svg = PROLOG.matcher(out.toString(StandardCharsets.UTF_8)).replaceFirst("");
    var number = ++drawn;
    var clips = new ArrayList<String>();
    return CLIP.matcher(svg)
        .replaceAll(clip -> {
          if (!clips.contains(clip.group())) {
            clips.add(clip.group());
          }
          return "figure" + number + "-" + clips.indexOf(clip.group());
        });
  }
}
